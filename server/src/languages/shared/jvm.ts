import type { LanguageSymbols } from '../../semantics/language-symbols';

/**
 * The public types of `java.lang`, which every source file sees without an import. Annotations and exceptions are
 * among them because a class of the same name in this list must not be taken for one of a wildcard import.
 *
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/package-summary.html
 */
const JAVA_LANG = new Set(
  (
    'Appendable AutoCloseable CharSequence Cloneable Comparable Iterable Readable Runnable Boolean Byte Character ' +
    'Class ClassLoader ClassValue Double Enum Float InheritableThreadLocal Integer Long Math Module ModuleLayer Number ' +
    'Object Package Process ProcessBuilder ProcessHandle Record Runtime RuntimePermission ScopedValue SecurityManager ' +
    'Short StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder StringTemplate System Thread ' +
    'ThreadGroup ThreadLocal Throwable Void ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException ' +
    'ClassCastException ClassNotFoundException CloneNotSupportedException EnumConstantNotPresentException Exception ' +
    'IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException ' +
    'IllegalStateException IllegalThreadStateException IndexOutOfBoundsException InstantiationException ' +
    'InterruptedException LayerInstantiationException MatchException NegativeArraySizeException NoSuchFieldException ' +
    'NoSuchMethodException NullPointerException NumberFormatException ReflectiveOperationException RuntimeException ' +
    'SecurityException StringIndexOutOfBoundsException TypeNotPresentException UnsupportedOperationException ' +
    'WrongThreadException AbstractMethodError AssertionError BootstrapMethodError ClassCircularityError ' +
    'ClassFormatError Error ExceptionInInitializerError IllegalAccessError IncompatibleClassChangeError ' +
    'InstantiationError InternalError LinkageError NoClassDefFoundError NoSuchFieldError NoSuchMethodError ' +
    'OutOfMemoryError StackOverflowError ThreadDeath UnknownError UnsatisfiedLinkError UnsupportedClassVersionError ' +
    'VerifyError VirtualMachineError Deprecated FunctionalInterface Override SafeVarargs SuppressWarnings'
  ).split(' '),
);

/** What a simple name may stand for that nothing in the file defines: a type of `java.lang`, or the root of a path. */
export function implicitJvm(name: string): readonly string[] {
  return JAVA_LANG.has(name) ? [`java.lang.${name}`] : [name];
}

/** The methods of a builder that answer the builder itself. */
function fluent(type: string, methods: string): Record<string, string> {
  return Object.fromEntries(methods.split(' ').map((method) => [`${type}.${method}`, type]));
}

const LOG4J_APPENDERS = 'org.apache.logging.log4j.core.appender';
const LOG4J_BUILDER_METHODS =
  'setName setLayout setFilter setIgnoreExceptions setConfiguration setPropertyArray setBufferedIo setBufferSize ' +
  'setImmediateFlush withName withLayout withFilter withIgnoreExceptions withBufferedIo withBufferSize ' +
  'withImmediateFlush withAppend withAdvertise withAdvertiseUri withCreateOnDemand withLocking withFilePattern ' +
  'withPolicy withStrategy setAppend setAdvertise setCreateOnDemand setLocking setFilePattern setPolicy setStrategy';

function log4jBuilder(appender: string): Record<string, string> {
  const builder = `${LOG4J_APPENDERS}.${appender}.Builder`;
  return {
    [`${LOG4J_APPENDERS}.${appender}.newBuilder`]: builder,
    ...fluent(builder, LOG4J_BUILDER_METHODS),
  };
}

/**
 * What factories and builders of the Java platform and of well-known libraries answer.
 *
 * https://docs.oracle.com/en/java/javase/21/docs/api/,
 * https://logging.apache.org/log4j/2.x/javadoc/log4j-core/,
 * https://javadoc.io/doc/org.zeroturnaround/zt-exec/
 */
const returns: Readonly<Record<string, string>> = {
  'java.lang.Runtime.getRuntime': 'java.lang.Runtime',
  'java.util.logging.Logger.getLogger': 'java.util.logging.Logger',
  'java.util.logging.Logger.getGlobal': 'java.util.logging.Logger',
  'java.util.logging.Logger.getAnonymousLogger': 'java.util.logging.Logger',
  'java.util.logging.Logger.getParent': 'java.util.logging.Logger',
  'java.util.logging.LogManager.getLogManager': 'java.util.logging.LogManager',
  'java.util.logging.LogManager.getLogger': 'java.util.logging.Logger',
  'org.slf4j.LoggerFactory.getLogger': 'org.slf4j.Logger',
  'org.apache.log4j.Logger.getLogger': 'org.apache.log4j.Logger',
  'org.apache.log4j.Logger.getRootLogger': 'org.apache.log4j.Logger',
  'org.apache.logging.log4j.LogManager.getLogger': 'org.apache.logging.log4j.Logger',
  'org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory.newConfigurationBuilder':
    'org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder',
  'java.util.Objects.requireNonNull': '$0',
  'jnr.posix.POSIXFactory.getPOSIX': 'jnr.posix.POSIX',
  'jnr.posix.POSIXFactory.getNativePOSIX': 'jnr.posix.POSIX',
  ...fluent(
    'java.lang.ProcessBuilder',
    'command directory redirectErrorStream redirectInput redirectOutput redirectError inheritIO',
  ),
  ...fluent(
    'org.zeroturnaround.exec.ProcessExecutor',
    'command commandSplit directory environment redirectError redirectErrorStream redirectInput redirectOutput ' +
      'readOutput timeout exitValue exitValues exitValueAny exitValueNormal destroyOnExit',
  ),
  ...log4jBuilder('FileAppender'),
  ...log4jBuilder('RollingFileAppender'),
  ...log4jBuilder('RandomAccessFileAppender'),
  ...log4jBuilder('RollingRandomAccessFileAppender'),
  ...log4jBuilder('MemoryMappedFileAppender'),
};

/**
 * The object whose members stand for the properties of a framework's environment: `${db.password}` in an annotation
 * is read as the member `db.password` of it.
 */
export const PROPERTY_SOURCE = '${}';

const environment: LanguageSymbols['environment'] = {
  calls: {
    'java.lang.System.getenv': { name: 0 },
    'java.lang.System.getenv().get': { name: 0 },
    'java.lang.System.getenv().getOrDefault': { name: 0, fallback: 1 },
    // Not the environment, but set by the deploy and not by the code.
    'java.lang.System.getProperty': { name: 0, fallback: 1 },
    'org.springframework.core.env.Environment.getProperty': { name: 0, fallback: 1 },
    'org.springframework.core.env.Environment.getRequiredProperty': { name: 0 },
    'org.springframework.core.env.ConfigurableEnvironment.getProperty': { name: 0, fallback: 1 },
    // With a fallback, every `get` of every map would have to be looked at.
    'io.github.cdimascio.dotenv.Dotenv.get': { name: 0 },
  },
  objects: [PROPERTY_SOURCE],
};

/** What all languages of the JVM share: the platform's types, and how they read the environment. */
export const jvmSymbols = { implicit: implicitJvm, returns, environment } satisfies Partial<LanguageSymbols>;
