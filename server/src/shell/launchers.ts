import type { Command, Word } from '../semantics/facts';

/** A program with its arguments, as words of the command that starts it. */
export interface Launched {
  /** File name, without a version at its end. */
  readonly program: string;
  readonly words: readonly Word[];
}

const PYTHON = /^python(?:\d(?:\.\d+)?)?$/;
/** What runs a program of the project's dependencies, by the words between the two. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  npx: [],
  bunx: [],
  pnpm: ['exec', 'dlx'],
  yarn: ['run', 'exec', 'dlx'],
  npm: ['exec', 'x'],
};

/**
 * The program that does the work: `python -m gunicorn app` starts gunicorn, `npx pm2 start` pm2; `php-fpm8.2` is
 * `php-fpm`. Where nothing else is started, the command's own program. Never throws.
 */
export function launched({ program, words }: Command): Launched {
  const at = startOf(program, words);
  const inner = at > 0 ? words[at]?.text : undefined;
  if (inner === undefined) return { program: withoutVersion(program), words };
  return { program: withoutVersion(inner.slice(inner.lastIndexOf('/') + 1)), words: words.slice(at) };
}

/** Index of the word that names what is started; 0 where nothing else is. */
function startOf(program: string, words: readonly Word[]): number {
  if (PYTHON.test(program)) {
    const module = words.findIndex(({ text }) => text === '-m');
    // Behind the script, `-m` is an option of its own.
    const before = words.slice(1, Math.max(1, module));
    return module > 0 && before.every(({ text }) => text?.startsWith('-')) ? module + 1 : 0;
  }
  const between = RUNNERS[program];
  if (!between) return 0;
  let index = 1;
  if (between.includes(words[1]?.text ?? '')) index++;
  else if (program === 'npm' || program === 'pnpm') return 0;
  while (words[index]?.text?.startsWith('-')) index++;
  return index;
}

function withoutVersion(program: string): string {
  return program.replace(/^(php-fpm|puma|gunicorn|uwsgi)-?\d[\d.]{0,8}$/, '$1');
}
