import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { EntryFact } from '../../../semantics/facts';
import type { FormatQuestions } from '../../../semantics/format-structure';

/** `own`: the app's log goes to a file. `server`: that of a server beside it. */
export type LogFile = 'own' | 'server';

/** Class names of appenders and handlers that write files, in the configuration of Java, .NET and Python loggers. */
const FILE_CLASS =
  /(?:^|\.)(?:(?:Rolling|DailyRolling|RollingRandomAccess|RandomAccess|MemoryMapped|TimedRotating|Rotating|Watched|Concurrent\w*|Buffered|SizeAndTimeBasedRolling|TimeBasedRolling)?File)(?:Appender|Handler|Target)(?:,.*)?$/;
const CLASS_KEYS = new Set(['class', 'type', '@type', '()', 'factory']);
/** Plugins of Log4j 2 that write files. */
const LOG4J2_FILE = /^(?:Rolling|MemoryMapped|RandomAccess|RollingRandomAccess)?File$/;

/** Keys of Spring Boot that make it log to a file. */
const SPRING_KEYS = new Set(['logging.file', 'logging.file.name', 'logging.file.path', 'logging.path']);
/** Switches of Quarkus and of the servers in Spring Boot, which then write files. */
const SWITCHES = new Set([
  'quarkus.log.file.enable',
  'quarkus.log.file.enabled',
  'quarkus.http.access-log.log-to-file',
  'server.tomcat.accesslog.enabled',
  'server.undertow.accesslog.enabled',
]);

/** Keys by which process managers and frameworks are told a log file, by dialect. */
const OWN_KEYS: Readonly<Record<string, RegExp>> = {
  supervisord: /^std(?:out|err)_logfile$/,
  uwsgi: /^(?:logto2?|req-logger)$/,
  php: /^error_log$/,
  'php-fpm': /^(?:error_log|access\.log|slowlog|php_(?:admin_)?value\[error_log\])$/,
  pm2: /^(?:(?:error|out|log|combined?)_file|error|output|log)$/,
  sidekiq: /^:?logfile$/,
  thin: /^log$/,
};
/** The same for servers that are no part of the app. */
const SERVER_KEYS: Readonly<Record<string, RegExp>> = {
  supervisord: /^logfile$/,
  nginx: /^(?:access|error)_log$/,
  apache: /^(?:ErrorLog|CustomLog|TransferLog)$/,
  redis: /^logfile$/,
  mysql: /^(?:log[_-]error|general[_-]log[_-]file|slow[_-]query[_-]log[_-]file)$/,
};
/** The official image of nginx makes these two links to the standard streams. */
const LINKED = /^\/var\/log\/nginx\/(?:access|error)\.log$/;

/** Variables by which containers tell a framework its log file. */
const ENVIRONMENT_FILE =
  /^(?:LOGGING_FILE(?:_NAME|_PATH)?|LOG(?:GING)?_?(?:FILE|PATH|FILENAME)(?:_?(?:NAME|PATH))?)$/;
const ENVIRONMENT_DIALECTS = new Set([
  'dotenv',
  'compose',
  'kubernetes',
  'dockerfile',
  'systemd',
  'fly',
  'render',
]);
/** systemd: `StandardOutput=append:/var/log/shop.log` */
const SYSTEMD_FILE = /^(?:file|append|truncate):/;

/** What has to be asked of the document around an entry. */
type Around = Pick<FormatQuestions, 'siblings'>;

/** Whether an entry makes a log go to a file, and whose; undefined where it does not. */
export function logFileOf(fact: EntryFact, around: Around): LogFile | undefined {
  const value = String(fact.value ?? '');
  // A value that the environment decides is the deploy's choice.
  if (value === '' || isStandardStream(value) || /^\$\{[\w.:-]+\}$/.test(value)) return undefined;
  if (isServerLog(fact, value)) return 'server';
  return isOwnLog(fact, value, around) || isAppender(fact, value) ? 'own' : undefined;
}

function isServerLog({ key, dialect }: EntryFact, value: string): boolean {
  if (dialect === 'postgresql')
    return key === 'logging_collector' && ['on', 'true', 'yes', '1'].includes(value);
  if (SERVER_KEYS[dialect]?.test(key) !== true || LINKED.test(value)) return false;
  return dialect === 'redis' || (isLogPath(value) && !value.startsWith('|'));
}

function isOwnLog(fact: EntryFact, value: string, around: Around): boolean {
  const { path, key, dialect } = fact;
  const dotted = path.join('.');
  if (dialect === 'spring') {
    return SPRING_KEYS.has(dotted) || (SWITCHES.has(dotted) && value === 'true' && !isOnDevice(fact, around));
  }
  if (dialect === 'systemd' && /^Standard(?:Output|Error)$/.test(key)) return SYSTEMD_FILE.test(value);
  if (OWN_KEYS[dialect]?.test(key)) return isLogPath(value);
  // Symfony, except for the sections of other environments.
  if (dialect === 'monolog') {
    return (
      key === 'path' &&
      path.includes('handlers') &&
      isLogPath(value) &&
      !/^when@(?:dev|test)/.test(path[0] ?? '')
    );
  }
  if (!ENVIRONMENT_DIALECTS.has(dialect)) return false;
  // Laravel.
  if (key === 'LOG_CHANNEL') return ['single', 'daily'].includes(value);
  if (key === 'LOG_STACK') return /\b(?:single|daily)\b/.test(value) && isStacked(fact, around);
  return ENVIRONMENT_FILE.test(key) && value.startsWith('/') && isLogPath(value);
}

/** The access log of a server, with its settings: `server.tomcat.accesslog.directory=/dev`. */
function isOnDevice(fact: EntryFact, around: Around): boolean {
  return around
    .siblings(fact)
    .some(({ value }) => typeof value === 'string' && /^\/(?:dev|proc)\b/.test(value));
}

function isStacked(fact: EntryFact, around: Around): boolean {
  return around.siblings(fact).some(({ key, value }) => key === 'LOG_CHANNEL' && value === 'stack');
}

/** Appenders, handlers, targets and sinks of logging libraries. */
function isAppender({ path, key }: EntryFact, value: string): boolean {
  const parent = path[path.length - 2] ?? '';
  if (CLASS_KEYS.has(key) && FILE_CLASS.test(value)) return true;
  const inAppenders = path.some((part) => /^appenders$/i.test(part));
  // log4j2: the element or the plugin type is the appender.
  if (/^fileName$/i.test(key) && inAppenders) {
    return path.slice(-3, -1).some((part) => LOG4J2_FILE.test(part));
  }
  if (key === 'type' && (inAppenders || path[0] === 'appender')) return LOG4J2_FILE.test(value);
  if (/^log4j2?\.appender\.\w+$/.test(path.join('.'))) return FILE_CLASS.test(value);
  // java.util.logging
  if (key === 'handlers') return /(?:^|[\s,])java\.util\.logging\.FileHandler\b/.test(value);
  // Serilog's `WriteTo` and `AuditTo`.
  if (key === 'Name' && path.some((part) => /^(?:WriteTo|AuditTo)/.test(part)))
    return /^(?:Rolling)?File$/.test(value);
  // NLog: `<target xsi:type="File">`, and the same in JSON.
  if (!/^(?:xsi:)?type$/.test(key) || value !== 'File') return false;
  return parent === 'target' || (path.includes('NLog') && path.includes('targets'));
}
