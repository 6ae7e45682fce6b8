import type { Command, CommandLineFact, Word } from '../../../semantics/facts';

const KILLERS: ReadonlySet<string> = new Set(['kill', 'pkill', 'killall', 'skill']);
const KILL = /^(?:SIG)?KILL$|^9$/i;
const SIGNAL_OPTIONS: ReadonlySet<string> = new Set(['-s', '--signal']);
const KILL_OPTION = /^-(?:9|(?:SIG)?KILL)$/i;
const SIGNAL = /^-(?:\d+|(?:SIG)?[A-Z]+\d*|s|l)$/;

export interface Kill {
  /** The words that say so: `-9`, `-s KILL`, `--time 0`. */
  readonly words: readonly Word[];
}

/** What of a command ends a process without leaving it time; undefined where it does not. */
export function killOf({ program, words }: Command): Kill | undefined {
  const [, first, second] = words;
  if (KILLERS.has(program)) {
    const plain = words.find(({ text }) => KILL_OPTION.test(text ?? ''));
    if (plain) return { words: [plain] };
    const isLong = (first?.text === '-s' || first?.text === '--signal') && KILL.test(second?.text ?? '');
    return isLong && first && second ? { words: [first, second] } : undefined;
  }
  if (program === 'docker' || program === 'podman' || program === 'docker-compose') return container(words);
  return undefined;
}

/** `docker kill shop`, `docker compose kill`, `docker stop -t 0 shop`. */
function container(words: readonly Word[]): Kill | undefined {
  const texts = words.map(({ text }) => text ?? '');
  const at = texts.findIndex((text) => ['kill', 'stop', 'restart', 'down'].includes(text));
  if (at === -1 || at > 4) return undefined;
  const word = words[at];
  if (texts[at] === 'kill') {
    return word && KILL.test(signalIn(texts) ?? 'KILL') ? { words: [word] } : undefined;
  }
  const time = texts.findIndex((text, index) => index > at && ['-t', '--time', '--timeout'].includes(text));
  const joined = words.find(({ text }) => /^(?:-t0|--time(?:out)?=0)$/.test(text ?? ''));
  const [option, value] = [words[time], words[time + 1]];
  if (joined) return { words: [joined] };
  return time !== -1 && option && value?.text === '0' ? { words: [option, value] } : undefined;
}

/** `--signal=TERM`, `-s TERM` */
function signalIn(texts: readonly string[]): string | undefined {
  const at = texts.findIndex((text) => SIGNAL_OPTIONS.has(text.split('=')[0] ?? text));
  return at === -1 ? undefined : (texts[at]?.split('=')[1] ?? texts[at + 1]);
}

/** Whether the same line asks politely before: then killing is for what did not listen. */
export function asksFirst({ commands }: CommandLineFact, command: Command): boolean {
  const before = commands.slice(0, commands.indexOf(command));
  return before.some(({ program, words }) => {
    if (KILLERS.has(program)) {
      const option = words.find(({ text }) => SIGNAL.test(text ?? ''))?.text;
      return option === undefined || !/^-(?:0|l|9|(?:SIG)?KILL)$/i.test(option);
    }
    return words.some(({ text }) => ['stop', 'down', 'shutdown', 'TERM', 'SIGTERM'].includes(text ?? ''));
  });
}
