import type { Report } from '../../../engine/findings';
import { removeWords } from '../../../fixes/commands';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { BY_DEFAULT, DAEMON_FLAGS, DAEMONIZERS, FOREGROUND } from './commands';
import { detached } from './detached';
import { nginx } from './nginx';
import { report } from './report';

/** The way in which a command detaches a process; undefined where it does not. */
export function inCommand(line: CommandLineFact, command: Command, index: number): Report | undefined {
  return (
    flagged(line, command) ??
    daemonizer(line, command) ??
    byDefault(line, command) ??
    nginx(line, command) ??
    detached(line, command, index)
  );
}

/** `gunicorn --daemon`, `redis-server --daemonize yes` */
function flagged(line: CommandLineFact, command: Command): Report | undefined {
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
  return report(flag.span, `\`${flag.text}\` sends ${program} to the background`, ({ text }) => {
    const edit = removeWords(line, command, removed, text);
    return edit ? [{ title: `Remove \`${flag.text}\``, safety: 'safe', edits: [edit] }] : [];
  });
}

/** Whether one of some words is a subcommand; true where none is asked for. */
function hasWord(words: readonly Word[], subcommand: readonly string[] | undefined): boolean {
  return !subcommand || words.some(({ text }) => text !== undefined && subcommand.includes(text));
}

/** `pm2 start app.js` */
function daemonizer(line: CommandLineFact, command: Command): Report | undefined {
  const { program: name, words } = launched(command);
  const known = DAEMONIZERS[name];
  const [program, ...rest] = words;
  if (!known || !program || (known.service && line.role !== 'start')) return undefined;
  if (!hasWord(rest, known.subcommand) || hasWord(rest, FOREGROUND)) return undefined;
  const subcommand = rest.find(({ text }) => text !== undefined && known.subcommand?.includes(text));
  // `service cron start`: what is started says enough.
  const first = rest[0]?.text?.startsWith('-') === false && rest[1] === subcommand ? rest[0] : undefined;
  const last = first ?? subcommand ?? program;
  const instead = subcommand?.text === 'start' ? known.instead : undefined;
  return report(program.span.to(last.span), `\`${name}\` starts the process in the background`, () => {
    if (instead === undefined) return [];
    const text = program.raw.replace(name, instead);
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
