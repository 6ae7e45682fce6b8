import type { FileOpeners, LogSink } from '../api';

/** Always a file, named here or with a setter. */
const file: LogSink = {};
const path: LogSink = { path: 0 };
/** `new FileAppender(layout, "app.log")` */
const appender: LogSink = { path: 1 };
const writer: LogSink = { path: 0, writer: true };

const CORE = 'org.apache.logging.log4j.core.appender';
const JBOSS = 'org.jboss.logmanager.handlers';

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.logging/java/util/logging/FileHandler.html,
 * https://logging.apache.org/log4j/1.x/apidocs/org/apache/log4j/FileAppender.html,
 * https://logging.apache.org/log4j/2.x/javadoc/log4j-core/org/apache/logging/log4j/core/appender/package-summary.html,
 * https://logback.qos.ch/apidocs/ch.qos.logback.core/ch/qos/logback/core/FileAppender.html,
 * https://docs.jboss.org/jbossas/javadoc/7.1.2.Final/org/jboss/logmanager/handlers/package-summary.html,
 * https://tomcat.apache.org/tomcat-10.1-doc/api/org/apache/juli/FileHandler.html,
 * https://javadoc.jetty.org/jetty-12/org/eclipse/jetty/server/RequestLogWriter.html
 */
export const jvm: Readonly<Record<string, LogSink>> = {
  'java.util.logging.FileHandler': {
    ...path,
    instead: { kind: 'call', code: 'new {java.util.logging.ConsoleHandler}()', onlyAsArgument: true },
  },
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
