import type { Command, Word } from '../semantics/facts';
import { dequote } from './quotes';

/** How the command line of a program that only starts another one is laid out. */
interface Wrapper {
  /** The word behind the program with which it starts another one; with others it does something of its own. */
  readonly subcommand?: string;
  /** Options that take the next word as their value. */
  readonly valued?: readonly string[];
  /** How many words stand between the options and the program. */
  readonly operands?: number;
  /** Whether `NAME=value` may stand before the program. */
  readonly assignments?: boolean;
  /** Options with which it starts nothing. */
  readonly unless?: RegExp;
}

const init: Wrapper = { valued: ['-p', '-e', '-r', '--rewrite'] };
const asUser: Wrapper = { operands: 1 };
/** Runs a program in the environment of a project's dependencies. */
const run: Wrapper = { subcommand: 'run' };

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['exec', { valued: ['-a'] }],
  ['env', { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true }],
  [
    'sudo',
    {
      valued: [
        '-u',
        '--user',
        '-g',
        '--group',
        '-h',
        '--host',
        '-p',
        '--prompt',
        '-C',
        '-D',
        '--chdir',
        '-R',
        '-T',
        '-r',
        '-t',
      ],
      assignments: true,
      unless: /^-\w*[lveK]$/,
    },
  ],
  ['doas', { valued: ['-u', '-C'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['nice', { valued: ['-n', '--adjustment'] }],
  ['ionice', { valued: ['-c', '-n', '--class', '--classdata'] }],
  ['stdbuf', { valued: ['-i', '-o', '-e'] }],
  ['time', { valued: ['-f', '-o', '--format', '--output'] }],
  ['timeout', { valued: ['-k', '--kill-after', '-s', '--signal'], operands: 1 }],
  ['command', { unless: /^-[pvV]*[vV]/ }],
  ['builtin', {}],
  ['tini', init],
  ['tini-static', init],
  ['dumb-init', init],
  ['catatonit', init],
  ['gosu', asUser],
  ['su-exec', asUser],
  ['s6-setuidgid', asUser],
  ['setuidgid', asUser],
  ['bundle', { subcommand: 'exec', valued: ['--gemfile'] }],
  ['poetry', run],
  ['pipenv', run],
  ['pdm', run],
  [
    'uv',
    {
      subcommand: 'run',
      valued: ['--with', '--python', '-p', '--group', '--extra', '--env-file', '--package'],
    },
  ],
]);

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'busybox']);
const SWITCHES_USER: ReadonlySet<string> = new Set(['su', 'runuser']);

export interface Peeled {
  readonly program: string;
  readonly wrappers: readonly Word[];
  readonly words: readonly Word[];
}

/** Takes `exec`, `env`, `sudo`, … off a command line. A wrapper that wraps nothing is the program. Never throws. */
export function peel(words: readonly Word[]): Peeled {
  const wrappers: Word[] = [];
  let rest = words;
  for (;;) {
    const [first] = rest;
    const program = first ? programOf(first) : '';
    const start = wrappedStart(WRAPPERS.get(program), rest);
    if (!first || start === undefined) return { program, wrappers, words: rest };
    wrappers.push(first);
    rest = rest.slice(start);
  }
}

/** Whether a command takes the place of the shell that runs it; in `exec sh -c 'web'` that shell is `sh`. */
export function replacesShell({ wrappers }: Pick<Command, 'wrappers'>): boolean {
  const shell = wrappers.findLastIndex((word) => SHELLS.has(programOf(word)));
  return wrappers.slice(shell + 1).some(({ text }) => text === 'exec');
}

/** Whether a command stands in a script that a shell is given in a word, and that shell is what is started. */
export function runsInShell({ wrappers: [first] }: Pick<Command, 'wrappers'>): boolean {
  return first !== undefined && SHELLS.has(programOf(first));
}

/** Index of the word that a shell reads as a script: `sh -ec '…'`, `su app -c '…'`. */
export function scriptIndex(program: string, words: readonly Word[]): number | undefined {
  if (SWITCHES_USER.has(program)) {
    const option = words.findIndex(({ text }) => text === '-c' || text === '--command');
    return option > 0 && option + 1 < words.length ? option + 1 : undefined;
  }
  if (!SHELLS.has(program)) return undefined;
  let script = false;
  for (let index = program === 'busybox' ? 2 : 1; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    if (!/^[-+]./.test(text)) return script ? index : undefined;
    if (/^-[A-Za-z]*c/.test(text)) script = true;
    // `-o pipefail`, also as `-eo pipefail`.
    if (/^[-+][A-Za-z]*o$/.test(text)) index++;
  }
  return undefined;
}

/** Where the wrapped program stands; undefined where this is no wrapper, or wraps nothing. */
function wrappedStart(wrapper: Wrapper | undefined, words: readonly Word[]): number | undefined {
  if (!wrapper || (wrapper.subcommand !== undefined && words[1]?.text !== wrapper.subcommand))
    return undefined;
  let index = wrapper.subcommand === undefined ? 1 : 2;
  for (; index < words.length; index++) {
    const text = words[index]?.text ?? '';
    if (text === '--') {
      index++;
      break;
    }
    if (!/^-./.test(text)) break;
    if (wrapper.unless?.test(text)) return undefined;
    if (wrapper.valued?.includes(text)) index++;
  }
  while (wrapper.assignments && /^[A-Za-z_]\w*=/.test(words[index]?.raw ?? '')) index++;
  index += wrapper.operands ?? 0;
  return index < words.length ? index : undefined;
}

/** File name of a program; `''` where it is only known at run time. */
function programOf({ text, raw }: Word): string {
  return fileName(text ?? knownEnd(raw));
}

/** What is known of a word behind its last expansion: `/bin/python` of `"$VENV"/bin/python`. */
function knownEnd(raw: string): string {
  let end = '';
  dequote(raw, {
    literal: (from, to) => {
      end += raw.slice(from, to);
    },
    escaped: (characters) => {
      end += characters;
    },
    expansion: () => {
      end = '';
    },
  });
  return end.includes('/') ? end : '';
}

function fileName(path: string): string {
  // A word that starts with a dash is an argument of a program that is named elsewhere.
  return path.startsWith('-') ? '' : path.slice(path.lastIndexOf('/') + 1);
}
