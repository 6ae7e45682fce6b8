import type { EntryFact } from '../../../core/facts';
import type { Fix } from '../../../core/findings';
import { type RuleContext, rule } from '../../../core/rule';
import { isLogPath, isStandardStream } from '../../../core/streams';
import { lineStart, nextLine } from '../../../core/text';

/** Class names of appenders and handlers that write files, in the configuration of Java, .NET and Python loggers. */
const FILE_CLASS =
  /(?:^|\.)(?:(?:Rolling|DailyRolling|RollingRandomAccess|RandomAccess|MemoryMapped|TimedRotating|Rotating|Watched|Concurrent\w*|Buffered)?File)(?:Appender|Handler|Target)(?:,.*)?$/;
const CLASS_KEYS = new Set(['class', 'type', '@type', '()']);
/** Keys of Spring Boot that make it log to a file. */
const SPRING_KEYS = new Set(['logging.file', 'logging.file.name', 'logging.file.path', 'logging.path']);
/** Switches of Quarkus, whose files are called like Spring's. */
const SWITCHES = new Set(['quarkus.log.file.enable', 'quarkus.log.file.enabled']);
/** Keys by which process managers and servers are told a log file, by dialect. */
const PATH_KEYS: Readonly<Record<string, RegExp>> = {
  supervisord: /^(?:std(?:out|err)_)?logfile$/,
  uwsgi: /^(?:logto2?|req-logger)$/,
  php: /^error_log$/,
};
/** systemd: `StandardOutput=append:/var/log/shop.log` */
const SYSTEMD_FILE = /^(?:file|append|truncate):/;

export default rule({
  id: 'logs/log-file-config',
  title: 'Log configured to go to a file',
  severity: 'warning',

  entry(fact, context) {
    const value = String(fact.value ?? '');
    if (value === '' || isStandardStream(value) || !logsToFile(fact, value)) return undefined;
    return {
      span: fact.content,
      message:
        'This sends the log to a file, which is lost with the container and is collected by nobody. Log to the console and let the platform route it.',
      fixes: () => fixes(fact, context),
    };
  },
});

function logsToFile({ path, key, dialect }: EntryFact, value: string): boolean {
  // A value that the environment decides is the deploy's choice.
  if (/^\$\{[\w.:-]+\}$/.test(value)) return false;
  const dotted = path.join('.');
  if (dialect === 'spring') return SPRING_KEYS.has(dotted) || (SWITCHES.has(dotted) && value === 'true');
  if (dialect === 'systemd') return /^Standard(?:Output|Error)$/.test(key) && SYSTEMD_FILE.test(value);
  if (PATH_KEYS[dialect]?.test(key)) return isLogPath(value);
  if (CLASS_KEYS.has(key) && FILE_CLASS.test(value)) return true;
  const parent = path[path.length - 2] ?? '';
  // log4j2: the element or the plugin type is the appender.
  if (
    /^(?:File|RollingFile|RandomAccessFile|RollingRandomAccessFile)$/.test(parent) &&
    /^fileName$/i.test(key)
  ) {
    return path.some((part) => /^appenders$/i.test(part));
  }
  if (/^appender\./.test(dotted) && key === 'type') return /^(?:Rolling|Random\w*)*File$/.test(value);
  if (/^log4j2?\.appender\.\w+$/.test(dotted)) return FILE_CLASS.test(value);
  // java.util.logging
  if (key === 'handlers') return /(?:^|[\s,])java\.util\.logging\.FileHandler\b/.test(value);
  // Serilog's `WriteTo`.
  if (path.includes('WriteTo') && key === 'Name') return /^(?:Rolling)?File$/.test(value);
  // NLog's `<target xsi:type="File">`.
  if (/^(?:xsi:)?type$/.test(key) && parent === 'target') return value === 'File';
  // Laravel.
  if (dialect === 'dotenv') return key === 'LOG_CHANNEL' && /^(?:single|daily)$/.test(value);
  return false;
}

function fixes(fact: EntryFact, context: RuleContext): readonly Fix[] {
  if (fact.dialect === 'spring' && context.document.language === 'properties') {
    const start = lineStart(context.text, fact.keySpan.start);
    return [
      {
        title: `Remove \`${fact.path.join('.')}\`: log to the console`,
        safety: 'safe',
        edits: [{ start, end: nextLine(context.text, fact.valueSpan.end), text: '' }],
      },
    ];
  }
  if (fact.dialect === 'systemd') {
    const { start, end } = fact.content;
    return [
      {
        title: 'Leave the output to the journal',
        safety: 'safe',
        edits: [{ start, end, text: 'journal' }],
      },
    ];
  }
  if (fact.dialect === 'dotenv') {
    const { start, end } = fact.content;
    return [{ title: 'Log to stderr', safety: 'safe', edits: [{ start, end, text: 'stderr' }] }];
  }
  return [];
}
