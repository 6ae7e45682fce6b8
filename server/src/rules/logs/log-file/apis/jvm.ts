import type { FileOpeners, LogSink } from '../api';

/** Always a file, named here or with a setter. */
const file: LogSink = {};
const path: LogSink = { path: 0 };
/** `new FileAppender(layout, "app.log")` */
const appender: LogSink = { path: 1 };
const writer: LogSink = { path: 0, writer: true };

/** Writes any file: a log where it is called so and only grows. */
const grows = (path: number, values: readonly (string | boolean)[]): LogSink => ({
  path,
  logs: true,
  where: { from: 1, values },
});
const APPEND = grows(0, ['java.nio.file.StandardOpenOption.APPEND']);
const grownByKotlin: LogSink = { path: -1, logs: true };
/** Appenders and writers by the name under which a configuration asks for them. */
const kinds = (...values: readonly string[]): LogSink => ({ where: { from: 1, values } });

const CORE = 'org.apache.logging.log4j.core.appender';
const JBOSS = 'org.jboss.logmanager.handlers';

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.logging/java/util/logging/FileHandler.html,
 * https://logging.apache.org/log4j/1.x/apidocs/org/apache/log4j/FileAppender.html,
 * https://logging.apache.org/log4j/2.x/javadoc/log4j-core/org/apache/logging/log4j/core/appender/package-summary.html,
 * https://logback.qos.ch/apidocs/ch.qos.logback.core/ch/qos/logback/core/FileAppender.html,
 * https://docs.jboss.org/jbossas/javadoc/7.1.2.Final/org/jboss/logmanager/handlers/package-summary.html,
 * https://tomcat.apache.org/tomcat-10.1-doc/api/org/apache/juli/FileHandler.html,
 * https://javadoc.jetty.org/jetty-12/org/eclipse/jetty/server/RequestLogWriter.html, https://tinylog.org/v2/configuration/,
 * https://docs.spring.io/spring-boot/reference/features/logging.html,
 * https://www.slf4j.org/api/org/slf4j/simple/SimpleLogger.html, https://www.dropwizard.io/en/stable/manual/core.html#logging,
 * https://undertow.io/javadoc/2.1.x/io/undertow/server/handlers/accesslog/DefaultAccessLogReceiver.html,
 * https://kermit.touchlab.co/docs/
 */
export const jvm: Readonly<Record<string, LogSink>> = {
  'java.util.logging.FileHandler': {
    ...path,
    family: 'jul',
    // That of the root logger, which also gets what other loggers are told.
    startsOnConsole: true,
    instead: {
      kind: 'call',
      code: 'new {java.util.logging.ConsoleHandler}()',
      onlyAsArgument: true,
      title: 'Log to stderr, from `INFO` on',
    },
  },
  'java.util.logging.ConsoleHandler': { family: 'jul', silent: 'console' },
  'java.util.logging.Logger.setUseParentHandlers': { family: 'jul', silent: 'switch' },
  'org.apache.log4j.FileAppender': appender,
  'org.apache.log4j.RollingFileAppender': appender,
  'org.apache.log4j.DailyRollingFileAppender': appender,
  'org.apache.log4j.rolling.RollingFileAppender': file,
  [`${CORE}.FileAppender.newBuilder`]: file,
  [`${CORE}.FileAppender.createAppender`]: path,
  [`${CORE}.RollingFileAppender.newBuilder`]: file,
  [`${CORE}.RollingFileAppender.createAppender`]: path,
  [`${CORE}.RandomAccessFileAppender.newBuilder`]: file,
  [`${CORE}.RollingRandomAccessFileAppender.newBuilder`]: file,
  [`${CORE}.MemoryMappedFileAppender.newBuilder`]: file,
  'ch.qos.logback.core.FileAppender': file,
  'ch.qos.logback.core.rolling.RollingFileAppender': file,
  [`${JBOSS}.FileHandler`]: path,
  [`${JBOSS}.PeriodicRotatingFileHandler`]: path,
  [`${JBOSS}.SizeRotatingFileHandler`]: path,
  [`${JBOSS}.PeriodicSizeRotatingFileHandler`]: path,
  'org.apache.juli.FileHandler': file,
  'org.apache.juli.AsyncFileHandler': file,
  'org.apache.catalina.valves.AccessLogValve': file,
  'org.eclipse.jetty.server.RequestLogWriter': path,
  'org.eclipse.jetty.server.NCSARequestLog': path,
  'org.eclipse.jetty.server.AsyncRequestLogWriter': path,
  'org.eclipse.jetty.util.RolloverFileOutputStream': path,
  'org.apache.log4j.varia.ExternallyRolledFileAppender': appender,
  [`${CORE}.RandomAccessFileAppender.createAppender`]: path,
  [`${CORE}.RollingRandomAccessFileAppender.createAppender`]: path,
  [`${CORE}.MemoryMappedFileAppender.createAppender`]: path,
  'org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder.newAppender': kinds(
    'File',
    'RollingFile',
    'RandomAccessFile',
    'RollingRandomAccessFile',
    'MemoryMappedFile',
  ),
  'io.undertow.server.handlers.accesslog.DefaultAccessLogReceiver': file,
  'io.undertow.server.handlers.accesslog.DefaultAccessLogReceiver.builder': file,
  'org.glassfish.grizzly.http.server.accesslog.AccessLogBuilder': path,
  'org.glassfish.grizzly.http.server.accesslog.FileAppender': file,
  'io.dropwizard.logging.FileAppenderFactory': file,
  'io.dropwizard.logging.common.FileAppenderFactory': file,
  'org.pmw.tinylog.writers.FileWriter': path,
  'org.pmw.tinylog.writers.RollingFileWriter': path,
  'org.tinylog.configuration.Configuration.set': kinds('file', 'rolling file', 'shared file'),
  'co.touchlab.kermit.io.RollingFileLogWriter': file,
  'fr.bipi.treessence.file.FileLoggerTree.Builder': file,
  'java.lang.System.setProperty': {
    path: 1,
    where: {
      from: 0,
      values: [
        'logging.file',
        'logging.file.name',
        'logging.file.path',
        'logging.path',
        'org.slf4j.simpleLogger.logFile',
        'org.slf4j.simple.SimpleLogger.LOG_FILE_KEY',
        'org.slf4j.impl.SimpleLogger.LOG_FILE_KEY',
        'java.util.logging.FileHandler.pattern',
      ],
    },
  },
  'org.springframework.boot.SpringApplication.setDefaultProperties': {
    nested: [{ path: ['logging.file.name'] }, { path: ['logging.file.path'] }],
  },
  'java.io.FileWriter': grows(0, [true]),
  'java.nio.file.Files.write': APPEND,
  'java.nio.file.Files.writeString': APPEND,
  'java.nio.file.Files.newBufferedWriter': APPEND,
  'org.apache.commons.io.FileUtils.write': grows(0, [true]),
  'org.apache.commons.io.FileUtils.writeStringToFile': grows(0, [true]),
  'org.apache.commons.io.FileUtils.writeLines': grows(0, [true]),
  // Kotlin's own extensions of `File` and `Path`.
  'java.io.File.appendText': grownByKotlin,
  'java.io.File.appendBytes': grownByKotlin,
  'kotlin.io.path.Path.appendText': grownByKotlin,
  'kotlin.io.path.Path.appendLines': grownByKotlin,
  'java.nio.file.Path.appendText': grownByKotlin,
  'java.nio.file.Path.appendLines': grownByKotlin,
  'java.lang.System.setOut': writer,
  'java.lang.System.setErr': writer,
};

export const jvmOpeners: FileOpeners = {
  'java.io.FileOutputStream': 0,
  'java.io.FileWriter': 0,
  'java.io.PrintStream': 0,
  'java.io.PrintWriter': 0,
  'java.nio.file.Files.newOutputStream': 0,
  'java.nio.file.Files.newBufferedWriter': 0,
};
