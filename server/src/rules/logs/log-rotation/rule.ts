import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { EntryFact, InstructionFact, Word } from '../../../semantics/facts';

const WHY =
  'logs that have to be rotated are files inside the instance. Write to stdout, and the platform keeps and deletes them.';
/** Where logrotate looks for what to do. */
const CONFIGURATION = /(?:^|:)(\/etc\/logrotate(?:\.d\b[^:]*|\.conf))/d;
/** Package managers, and the subcommand with which they install. */
const INSTALLERS: Readonly<Record<string, string>> = {
  'apt-get': 'install',
  apt: 'install',
  apk: 'add',
  yum: 'install',
  dnf: 'install',
  microdnf: 'install',
  pm2: 'install',
};
/** https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.file-rotation */
const SPRING =
  /^logging\.(?:logback\.rollingpolicy\..+|log4j2\.rollingpolicy\..+|file\.(?:max-size|max-history|total-size-cap|clean-history-on-start)|pattern\.rolling-file-name)$/;
const LOG4J = /^log4j\.appender\.[\w-]+\.(?:MaxFileSize|MaxBackupIndex)$/i;

const FILE_KEYS: ReadonlySet<string> = new Set([
  'logging.file',
  'logging.file.name',
  'logging.file.path',
  'logging.path',
]);
const DEVELOPMENT = /application-(?:dev|develop|development|local|test)\b/;

export default rule({
  id: 'logs/log-rotation',
  title: 'Log rotated by the app',
  severity: 'warning',
  yieldsTo: ['logs/log-file-config'],

  instruction(fact) {
    const word = fact.finalStage ? copiedConfiguration(fact) : undefined;
    return word && { span: word.span, message: `The image is set up to rotate log files: ${WHY}` };
  },

  command(fact, context) {
    if (fact.role === 'ci' || fact.role === 'script' || fact.role === 'healthcheck') return undefined;
    return fact.commands.flatMap((command) => {
      const words = command.words.map(({ text }) => text ?? '');
      if (command.program === 'logrotate')
        return [{ span: commandSpan(command), message: `\`logrotate\` is run beside the app: ${WHY}` }];
      if (!INSTALLERS[command.program] || !words.includes(INSTALLERS[command.program] ?? '')) return [];
      // What the configuration is copied for says more.
      if (context.instructions().some(copiedConfiguration)) return [];
      const package_ = command.words.find(({ text }) => ['logrotate', 'pm2-logrotate'].includes(text ?? ''));
      return package_
        ? [{ span: package_.span, message: `The image brings \`${package_.text}\`: ${WHY}` }]
        : [];
    });
  },

  entry(fact, context) {
    if (fact.dialect === 'compose') {
      const at = fact.path.includes('volumes') && CONFIGURATION.exec(String(fact.value))?.indices?.[1];
      return at
        ? { span: fact.content.slice(...at), message: `The container is set up to rotate log files: ${WHY}` }
        : undefined;
    }
    if (!isRotation(fact) || saidByFile(context)) return undefined;
    // One finding for all the settings of a document.
    if (context.entries().find(isRotation)?.span.start !== fact.span.start) return undefined;
    return { span: fact.keySpan, message: `\`${fact.key}\` is for log files that the app rotates: ${WHY}` };
  },
});

/** What the environment decides is the deploy's choice. */
function isRotation({ dialect, path, value }: EntryFact): boolean {
  const key = path.join('.');
  const rotates = dialect === 'spring' ? SPRING.test(key) : LOG4J.test(key);
  return rotates && !String(value).startsWith('${');
}

/** `COPY shop.logrotate /etc/logrotate.d/shop` */
function copiedConfiguration({ keyword, words }: InstructionFact): Word | undefined {
  return keyword === 'COPY' || keyword === 'ADD'
    ? words.find(({ raw }) => CONFIGURATION.test(raw))
    : undefined;
}

/** Where the same document names the file, that is the finding; a profile for development is nobody's production. */
function saidByFile(context: RuleContext): boolean {
  const names = ({ path, value }: EntryFact) =>
    FILE_KEYS.has(path.join('.')) || (typeof value === 'string' && value.endsWith('FileAppender'));
  return DEVELOPMENT.test(context.document.path) || context.entries().some(names);
}
