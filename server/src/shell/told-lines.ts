import type { Command, Word } from '../semantics/facts';
import { programName } from './shell-words';

/**
 * The commands that words tell another shell to run, as those behind `ssh host`: the words themselves, and those of each
 * word that is a script, as in `'cd shop && git pull'`. Never throws.
 *
 * @param command whose words or last words they are, with what it reads and writes
 * @param told the commands of a script; see `DocumentQuestions.told`
 */
export function toldLines(
  words: readonly Word[],
  { span, redirects }: Pick<Command, 'span' | 'redirects'>,
  told: (word: Word) => readonly Command[],
): readonly Command[] {
  const scripts = words.filter(({ text, raw }) => /\s/.test(text ?? raw));
  return [{ span, program: '', wrappers: [], words, redirects }, ...scripts.flatMap(told)];
}

/** The commands that begin at any of the words of a command: what stands before one may be `sudo` or `env`. */
export function commandsWithin({ words, redirects }: Command): readonly Command[] {
  return words.map(({ span, text }, index) => ({
    span,
    program: programName(text ?? ''),
    wrappers: [],
    words: words.slice(index),
    redirects,
  }));
}
