import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeItems } from '../../../fixes/lists';
import { pathEnd } from '../../../knowledge/known-path';
import { isInitScript } from '../../../knowledge/programs/init-scripts';
import { declaresProcesses } from '../../../knowledge/services/pm2';
import type {
  BindingFact,
  CallFact,
  Command,
  CommandLineFact,
  EntryFact,
  Word,
} from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import type { Span } from '../../../text/span';
import type { FileWrite } from './api';
import { apis } from './apis';
import { withoutLine, withoutOption } from './fixes';

/** Options by which servers are told where to write their process id. */
const OPTIONS = new Set(['--pid', '--pidfile', '--pid-file', '--pidfile2', '--pid_file', '-P', '-p']);
const SHORT = new Set([
  'gunicorn',
  'celery',
  'unicorn',
  'thin',
  'rails',
  'puma',
  'daemonize',
  'sidekiq',
  'rackup',
  'php-fpm',
]);
const DETACHING = new Set(['start-stop-daemon', 'daemon', 'daemonize', 'nohup', 'setsid']);
const KEYS = /^:?(?:pid|pid_?file|pidfile2?|safe-pidfile|pid-file|PIDFile)$/i;
const DIALECTS = new Set([
  'ini',
  'systemd',
  'toml',
  'properties',
  'yaml',
  'gunicorn',
  'uwsgi',
  'supervisord',
  'php-fpm',
  'pm2',
  'sidekiq',
  'thin',
]);

export default rule<FileWrite>({
  id: 'concurrency/pid-file',
  title: 'PID file',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (!api.always && !isPidPath(pathOf(fact, api, context)) && !isNamedPidFile(fact, api, context))
      return undefined;
    if (api.mode !== undefined && !writes(fact, api.mode, context)) return undefined;
    return report(fact.call.callee.span);
  },

  command(fact, context) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    const found = fact.commands.flatMap((command) => [...options(fact, command), ...redirects(command)]);
    // The whole of such a script is about one thing, and that it detaches says more.
    if (found.length === 0 || !isInitScript(context)) return found;
    return context.commands().some(({ commands }) => commands.some(detaches)) ? [] : found.slice(0, 1);
  },

  // Gunicorn is configured in Python.
  names: (name) => name === 'pidfile' || name === 'pid_file',
  bindingWords: ['pidfile', 'pid_file'],
  binding(fact, context) {
    const { form, value, nameSpan } = fact;
    if (fact.name === 'pid_file') return ofProcessManager(fact, context);
    if (form !== 'assignment' || !value || !/gunicorn[^/]*\.py$/.test(context.document.path))
      return undefined;
    return isPidPath(pathEnd(value, context)) ? report(nameSpan.to(value.span)) : undefined;
  },

  entry(fact) {
    if (typeof fact.value !== 'string' || !namesPidFile(fact)) return undefined;
    if (!isPidPath(fact.value) && fact.dialect !== 'systemd') return undefined;
    return {
      ...report(fact.keySpan.to(fact.valueSpan)),
      // Of the process manager, which writes it next to the app.
      ...(fact.path[0] === 'supervisord' ? { severity: 'information' as const } : {}),
      fixes: (site) => withoutLine(fact, site),
    };
  },
});

/** `pid_file: 'app.pid'` in the `ecosystem.config.js` of PM2. */
function ofProcessManager({ form, value, span }: BindingFact, context: RuleContext): Report | undefined {
  const { path } = context.document;
  if (form !== 'pair' || !value || !declaresProcesses(path)) return undefined;
  if (!isPidPath(pathEnd(value, context))) return undefined;
  return {
    ...report(span),
    fixes: (site) => [{ title: 'Remove `pid_file`', safety: 'safe', edits: removeItems([span], site.text) }],
  };
}

function namesPidFile({ dialect, key, path }: EntryFact): boolean {
  if (dialect === 'spring') return path.join('.') === 'spring.pid.file';
  return DIALECTS.has(dialect) && KEYS.test(key);
}

function report(span: Span): Report {
  return {
    span,
    message:
      'A PID file is for processes that manage themselves: a stale one keeps the app from starting after a crash. The platform knows its processes; leave the file out.',
  };
}

function isPidPath(path: string | undefined): boolean {
  return path !== undefined && /\.pid$/.test(path);
}

function pathOf({ call }: CallFact, api: FileWrite, context: RuleContext): string | undefined {
  if (api.path >= 0) return pathEnd(context.argument(call, api.path, api.keyword), context);
  const { receiver } = call.callee;
  const object = receiver && context.dereference(receiver);
  return object?.kind === 'call' ? pathEnd(object.args[0], context) : undefined;
}

/** The place of the file is called so, whatever it is: `writeFileSync(pidFile, …)`, `config.get('pidfile')`. */
const PID_NAME =
  /(?:^|[^A-Za-z])(?:pid|Pid|PID)[-_]?(?:file|File|FILE|path|Path|PATH)(?:Path|Name|name)?$|[a-z]PidFile(?:Path|Name)?$/;

/** Whether the file is known by the name of its place, unless the environment says which it is. */
function isNamedPidFile({ call }: CallFact, api: FileWrite, context: RuleContext): boolean {
  const path = api.path < 0 ? undefined : context.argument(call, api.path, api.keyword);
  if (!path || context.environment(path)) return false;
  const name = path.kind === 'call' ? context.constant(path.args[0]) : undefined;
  return PID_NAME.test((path.kind === 'name' ? path.path.at(-1) : name) ?? '');
}

function writes({ call }: CallFact, position: number, context: RuleContext): boolean {
  const mode = context.constant(context.argument(call, position, 'mode'));
  return mode !== undefined && /[wax+]/.test(mode);
}

function detaches({ program, wrappers }: Command): boolean {
  return (
    DETACHING.has(program) ||
    wrappers.some(({ text = '' }) => DETACHING.has(text.slice(text.lastIndexOf('/') + 1)))
  );
}

function options(line: CommandLineFact, command: Command): readonly Report[] {
  const { program } = launched(command);
  return command.words.flatMap((word, index) => {
    const [name = '', inline] = word.text?.split('=', 2) ?? [];
    if (!OPTIONS.has(name) || (name.length === 2 && !SHORT.has(program))) return [];
    const next = inline === undefined ? command.words[index + 1] : undefined;
    const value = inline ?? next?.text;
    if (!isPidPath(value)) return [];
    const words: Word[] = next ? [word, next] : [word];
    return [
      {
        ...report(word.span.to((next ?? word).span)),
        fixes: (site) => withoutOption(line, command, words, site),
      },
    ];
  });
}

/** `echo $$ > app.pid`, `echo $! > app.pid` */
function redirects(command: Command): readonly Report[] {
  return command.redirects
    .filter(
      ({ operator, target }) =>
        operator.includes('>') && (isPidPath(target.text) || /\.pid["']?$/.test(target.raw)),
    )
    .map(({ span }) => report(span));
}
