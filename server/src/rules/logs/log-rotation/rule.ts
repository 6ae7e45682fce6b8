import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Span } from '../../../text/span';

const WHY =
  'logs that have to be rotated are files inside the instance. Write to stdout, and the platform keeps and deletes them.';
/** Where logrotate looks for what to do. */
const CONFIGURATION = /(?:^|[\s"',:])(\/etc\/logrotate(?:\.d\b[^\s"',:]*|\.conf))/d;
/** Package managers, and the subcommand with which they install. */
const INSTALLERS: Readonly<Record<string, RegExp>> = {
  'apt-get': /^install$/,
  apt: /^install$/,
  apk: /^add$/,
  yum: /^install$/,
  dnf: /^install$/,
  microdnf: /^install$/,
  pm2: /^install$/,
};
/** https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.file-rotation */
const SPRING =
  /^logging\.(?:logback\.rollingpolicy\..+|log4j2\.rollingpolicy\..+|file\.(?:max-size|max-history|total-size-cap|clean-history-on-start)|pattern\.rolling-file-name)$/;
const LOG4J = /^log4j\.appender\.[\w-]+\.(?:MaxFileSize|MaxBackupIndex)$/i;

const SETTING =
  /\b(?:max-file-size|max-history|max-size|total-size-cap|clean-history-on-start|file-name-pattern|rolling-file-name|MaxFileSize|MaxBackupIndex)\b/i;
const FILE =
  /logging\.(?:file\.(?:name|path)|path|file)[ \t]*[=:]|FileAppender|^[ \t]+file:[ \t]*(?:\S|\r?\n[ \t]+(?:name|path):)/m;

export default rule({
  id: 'logs/log-rotation',
  title: 'Log rotated by the app',
  severity: 'warning',
  yieldsTo: ['logs/log-file-config'],

  instruction(fact, context) {
    if (!fact.finalStage || (fact.keyword !== 'COPY' && fact.keyword !== 'ADD')) return undefined;
    const at = CONFIGURATION.exec(context.slice(fact.argsSpan))?.indices?.[1];
    if (!at) return undefined;
    return { span: fact.argsSpan.slice(...at), message: `The image is set up to rotate log files: ${WHY}` };
  },

  command(fact, context) {
    if (fact.role === 'ci' || fact.role === 'script' || fact.role === 'healthcheck') return undefined;
    return fact.commands.flatMap((command) => {
      const words = command.words.map(({ text }) => text ?? '');
      if (command.program === 'logrotate')
        return [{ span: commandSpan(command), message: `\`logrotate\` is run beside the app: ${WHY}` }];
      if (!INSTALLERS[command.program] || !words.some((word) => INSTALLERS[command.program]?.test(word)))
        return [];
      // What the configuration is copied for says more.
      if (CONFIGURATION.test(context.text)) return [];
      const package_ = command.words.find(({ text }) => /^(?:logrotate|pm2-logrotate)$/.test(text ?? ''));
      return package_
        ? [{ span: package_.span, message: `The image brings \`${package_.text}\`: ${WHY}` }]
        : [];
    });
  },

  entry(fact, context) {
    const key = fact.path.join('.');
    if (fact.dialect === 'compose') {
      const at = fact.path.includes('volumes') && CONFIGURATION.exec(String(fact.value))?.indices?.[1];
      return at
        ? { span: fact.content.slice(...at), message: `The container is set up to rotate log files: ${WHY}` }
        : undefined;
    }
    const rotates = fact.dialect === 'spring' ? SPRING.test(key) : LOG4J.test(key);
    if (!rotates || /^\$\{/.test(String(fact.value))) return undefined;
    if (saidByFile(context) || !isFirst(fact.keySpan, context)) return undefined;
    return { span: fact.keySpan, message: `\`${fact.key}\` is for log files that the app rotates: ${WHY}` };
  },
});

/** Where the same document names the file, that is the finding; a profile for development is nobody's production. */
function saidByFile(context: RuleContext): boolean {
  return (
    /application-(?:dev|develop|development|local|test)\b/.test(context.document.path) ||
    context.once(namesFile)
  );
}

const namesFile = (text: string) => FILE.test(text);
const firstSetting = (text: string) => text.search(SETTING);

/** One finding for all the settings of a document. */
function isFirst({ start, end }: Span, context: RuleContext): boolean {
  const first = context.once(firstSetting);
  return start <= first && first < end;
}
