import type { Edit, Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { removeWords } from '../../../fixes/commands';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { BY_DEFAULT, DAEMON_FLAGS, DAEMONIZERS, FOREGROUND } from './commands';
import { nginx } from './nginx';
import { report } from './report';

/** The way in which a command detaches a process; undefined where it does not. */
export function inCommand(
  line: CommandLineFact,
  command: Command,
  index: number,
  context: RuleContext,
): Report | undefined {
  return (
    flagged(line, command, context) ??
    daemonizer(line, command, context) ??
    byDefault(line, command) ??
    nginx(line, command, context) ??
    detached(line, command, index, context)
  );
}

/** `gunicorn --daemon`, `redis-server --daemonize yes` */
function flagged(line: CommandLineFact, command: Command, context: RuleContext): Report | undefined {
  const { program, words } = launched(command);
  const known = DAEMON_FLAGS[program];
  if (!known || !hasWord(words.slice(1), known.subcommand)) return undefined;
  const at = words.findIndex(
    ({ text }) =>
      text !== undefined && known.flags.some((flag) => text === flag || text.startsWith(`${flag}=`)),
  );
  const flag = words[at];
  if (!flag) return undefined;
  const value = known.takesValue && !flag.text?.includes('=') ? words[at + 1] : undefined;
  if (/(?:^|=)(?:no|false)$/.test(value?.text ?? flag.text ?? '')) return undefined;
  const removed: Word[] = value ? [flag, value] : [flag];
  return report(flag.span, `\`${flag.text}\` sends ${program} to the background`, () => {
    const edit = removeWords(line, command, removed, context.text);
    return edit ? [{ title: `Remove \`${flag.text}\``, safety: 'safe', edits: [edit] }] : [];
  });
}

/** Whether one of some words is a subcommand; true where none is asked for. */
function hasWord(words: readonly Word[], subcommand: RegExp | undefined): boolean {
  return !subcommand || words.some(({ text }) => text !== undefined && subcommand.test(text));
}

/** `pm2 start app.js` */
function daemonizer(line: CommandLineFact, command: Command, context: RuleContext): Report | undefined {
  const { program: name, words } = launched(command);
  const known = DAEMONIZERS[name];
  const [program, ...rest] = words;
  if (!known || !program || (known.service && line.role !== 'start')) return undefined;
  if (!hasWord(rest, known.subcommand) || hasWord(rest, FOREGROUND)) return undefined;
  const subcommand = rest.find(({ text }) => text !== undefined && known.subcommand?.test(text));
  // `service cron start`: what is started says enough.
  const first = rest[0]?.text?.startsWith('-') === false && rest[1] === subcommand ? rest[0] : undefined;
  const last = first ?? subcommand ?? program;
  const instead = subcommand?.text === 'start' ? known.instead : undefined;
  return report(program.span.to(last.span), `\`${name}\` starts the process in the background`, () => {
    if (instead === undefined) return [];
    const written = context.slice(program.span);
    const text = written.replace(name, instead);
    return [
      {
        title: `Use \`${instead}\`, which stays in the foreground`,
        safety: 'safe',
        edits: [{ start: program.span.start, end: program.span.end, text }],
      },
    ];
  });
}

/** Servers of the system that detach unless they are told not to. */
function byDefault({ role }: CommandLineFact, command: Command): Report | undefined {
  const [program, ...rest] = command.words;
  const foreground = BY_DEFAULT[command.program];
  if (!foreground || !program || role !== 'start') return undefined;
  if (rest.some(({ text }) => text === undefined || foreground.test(text))) return undefined;
  return report(program.span, `\`${command.program}\` goes to the background by itself`);
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
  const later = line.commands.slice(index + 1);
  const disowned = background !== undefined && later[0]?.program === 'disown';
  if (!detaches(wrapper, command, context) && !(background && lastOfStart) && !disowned) return undefined;
  // A script that waits for what it started is there as long as that.
  if (wrapper && background && !disowned && later.at(-1)?.program === 'wait') return undefined;
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
    // As the last command of a start script it takes the shell's place, so that it gets the signals.
    const at = line.dialect === 'shell' && lastOfStart ? first?.span.start : undefined;
    if (at !== undefined && wrapper === undefined) edits.push({ start: at, end: at, text: 'exec ' });
    else if (at !== undefined && wrapper)
      edits[0] = {
        start: wrapper.span.start,
        end: skipBlanks(context.text, wrapper.span.end),
        text: 'exec ',
      };
    // What stands below it in a script then waits for it: a person has to look.
    return [{ title: 'Run it in the foreground', safety: 'suggested', edits }];
  });
}

/** `nohup` alone stays in the foreground, as does `setsid --wait`. */
function detaches(wrapper: Word | undefined, { background, words }: Command, { text }: RuleContext): boolean {
  if (!wrapper || background || wrapper.text !== 'setsid')
    return wrapper !== undefined && background !== undefined;
  const options = text.slice(wrapper.span.end, words[0]?.span.start ?? wrapper.span.end);
  return !/[\s"'](?:-\w*w|--wait)/.test(options);
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
