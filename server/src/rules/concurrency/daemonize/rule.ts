import type { Command, CommandLineFact, EntryFact, Word } from '../../../core/facts';
import type { Edit, Fix, Report } from '../../../core/findings';
import { removeWords } from '../../../core/fixes/commands';
import { type RuleContext, rule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { optionsOf } from '../../../core/syntax-reader';
import type { Value } from '../../../core/values';
import type { Detachment } from './api';
import { apis } from './apis';
import { DAEMON_FLAGS, DAEMONIZERS, FOREGROUND } from './commands';

const WHY =
  'the platform sees the start command end, cannot restart the process when it dies, and stops getting its output. Run it in the foreground.';

/** Settings that detach, by the dialect of their file. */
const FORKING: Readonly<Record<string, (entry: EntryFact) => boolean>> = {
  systemd: ({ key, value }) => key === 'Type' && value === 'forking',
  uwsgi: ({ key, value }) => /^daemonize2?$/.test(key) && value !== '',
};

export default rule<Detachment>({
  id: 'concurrency/daemonize',
  title: 'Process sent to the background',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (api.option !== undefined && !isOn(fact.call, api.option, context)) return undefined;
    if (api.foreground !== undefined && isOn(fact.call, api.foreground, context)) return undefined;
    if (api.unlessFalse !== undefined && isFalse(fact.call.args[api.unlessFalse], context)) return undefined;
    return {
      span: fact.call.callee.span,
      message: `This ${api.does ?? 'turns the process into a daemon'}: ${WHY}`,
    };
  },

  entry(fact) {
    if (!FORKING[fact.dialect]?.(fact)) return undefined;
    return {
      span: fact.keySpan.to(fact.valueSpan),
      message: `\`${fact.key}\` sends the process to the background: ${WHY}`,
    };
  },

  // Gunicorn is configured in Python.
  names: (name) => name === 'daemon',
  bindingWords: ['daemon'],
  binding(fact, context) {
    if (fact.form !== 'assignment' || !/gunicorn[^/]*\.py$/.test(context.document.path)) return undefined;
    if (fact.value?.kind !== 'scalar' || fact.value.value !== true) return undefined;
    return {
      span: fact.nameSpan.to(fact.value.span),
      message: `This sends Gunicorn to the background: ${WHY}`,
    };
  },

  command(fact, context) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    return fact.commands.flatMap((command, index) => {
      const found = inCommand(fact, command, index, context);
      if (!found) return [];
      // Brought to the foreground, a command would keep those after it waiting.
      return index === fact.commands.length - 1 ? found : { ...found, fixes: () => [] };
    });
  },
});

function isOn(call: Parameters<typeof optionsOf>[0], option: string, context: RuleContext): boolean {
  const value = optionsOf(call).find(({ name }) => name === option)?.value;
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && known.value === true;
}

function isFalse(value: Value | undefined, context: RuleContext): boolean {
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && !known.value;
}

function inCommand(
  line: CommandLineFact,
  command: Command,
  index: number,
  context: RuleContext,
): Report | undefined {
  return (
    flagged(line, command, context) ??
    daemonizer(line, command, context) ??
    nginx(line, command) ??
    detached(line, command, index, context)
  );
}

function report(span: Span, what: string, fixes: () => readonly Fix[] = () => []): Report {
  return { span, message: `${what}: ${WHY}`, fixes };
}

/** `gunicorn --daemon`, `redis-server --daemonize yes` */
function flagged(line: CommandLineFact, command: Command, context: RuleContext): Report | undefined {
  const known = DAEMON_FLAGS[command.program];
  if (!known) return undefined;
  const { words } = command;
  if (known.subcommand !== undefined && !words.some(({ text }) => text === known.subcommand))
    return undefined;
  const at = words.findIndex(
    ({ text }) =>
      text !== undefined && known.flags.some((flag) => text === flag || text.startsWith(`${flag}=`)),
  );
  const flag = words[at];
  if (!flag) return undefined;
  const value = known.takesValue && !flag.text?.includes('=') ? words[at + 1] : undefined;
  if (value?.text === 'no' || flag.text?.endsWith('=no')) return undefined;
  const removed: Word[] = value ? [flag, value] : [flag];
  return report(flag.span, `\`${flag.text}\` sends ${command.program} to the background`, () => {
    const edit = removeWords(line, command, removed, context.text);
    return edit ? [{ title: `Remove \`${flag.text}\``, safety: 'safe', edits: [edit] }] : [];
  });
}

/** `pm2 start app.js` */
function daemonizer(line: CommandLineFact, command: Command, context: RuleContext): Report | undefined {
  const known = DAEMONIZERS[command.program];
  const [program, subcommand] = command.words;
  if (!known || !program || (known.service && line.role !== 'start')) return undefined;
  if (known.subcommand && !known.subcommand.test(subcommand?.text ?? '')) return undefined;
  if (command.program === 'service' && !/^(?:start|restart)$/.test(command.words[2]?.text ?? ''))
    return undefined;
  if (command.words.some(({ text }) => text !== undefined && FOREGROUND.test(text))) return undefined;
  const last = known.subcommand && subcommand ? subcommand : program;
  const { instead } = known;
  return report(
    program.span.to(last.span),
    `\`${command.program}\` starts the process in the background`,
    () => {
      if (instead === undefined) return [];
      const written = context.slice(program.span);
      const text = written.replace(command.program, instead);
      return [
        {
          title: `Use \`${instead}\`, which stays in the foreground`,
          safety: 'safe',
          edits: [{ start: program.span.start, end: program.span.end, text }],
        },
      ];
    },
  );
}

/** nginx goes to the background unless it is told not to. */
function nginx(line: CommandLineFact, command: Command): Report | undefined {
  const [program, ...rest] = command.words;
  if (command.program !== 'nginx' || !program || line.role !== 'start') return undefined;
  if (rest.some(({ text, raw }) => /daemon\s+off|^-[tTvVs]/.test(text ?? raw))) return undefined;
  // With a configuration file of its own, that file may say it.
  if (rest.some(({ text }) => text === '-c')) return undefined;
  return report(program.span, '`nginx` goes to the background', () => {
    const last = rest[rest.length - 1] ?? program;
    const list = line.form === 'exec';
    const at = last.span.end + (list && !/["']$/.test(last.raw) ? 1 : 0);
    const text = list ? `, "-g", "daemon off;"` : ` -g 'daemon off;'`;
    return [{ title: 'Keep nginx in the foreground', safety: 'safe', edits: [{ start: at, end: at, text }] }];
  });
}

/** `nohup app &`, `setsid app`, and a start line that ends in `&`. */
function detached(
  line: CommandLineFact,
  command: Command,
  index: number,
  context: RuleContext,
): Report | undefined {
  const wrapper = command.wrappers.find(({ text }) => text === 'nohup' || text === 'setsid');
  const { background } = command;
  const lastOfStart = line.role === 'start' && index === line.commands.length - 1;
  if (background && command.program === 'disown') return undefined;
  if (!(wrapper && (background || wrapper.text === 'setsid')) && !(background && lastOfStart))
    return undefined;
  const first = wrapper ?? command.words[0];
  const span = first && background ? first.span.to(background) : (first?.span ?? command.span);
  const what = wrapper
    ? `\`${wrapper.text}\` detaches \`${command.program}\``
    : `The \`&\` sends \`${command.program}\` to the background`;
  return report(span, what, () => {
    const edits: Edit[] = [];
    if (wrapper)
      edits.push({ start: wrapper.span.start, end: skipBlanks(context.text, wrapper.span.end), text: '' });
    if (background)
      edits.push({ start: skipBlanksBack(context.text, background.start), end: background.end, text: '' });
    // What stands below it in a script then waits for it: a person has to look.
    return [{ title: 'Run it in the foreground', safety: 'suggested', edits }];
  });
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at;
}
