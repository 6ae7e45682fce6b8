import type { Command, Word } from '../semantics/facts';
import { programName } from './shell-words';

const JOINT = /&&|\|\||[;|\n]/;
const WORD = /"[^"]*"|'[^']*'|[^\s"']+/g;

/**
 * The lines that words tell another shell to run, as those behind `ssh host`: the words themselves, and those of each
 * word that is a script, as in `'cd shop && git pull'`; these have the word's span. Never throws.
 */
export function toldLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const inner = words.flatMap((word) => {
    const script = word.text ?? word.raw.replace(/^["']|["']$/g, '');
    return /\s/.test(script) ? script.split(JOINT).map((line) => wordsOf(line, word)) : [];
  });
  return [words, ...inner];
}

/** The commands that begin at any of the words of a line: what stands before one may be `sudo` or `env`. */
export function commandsWithin(line: readonly Word[]): readonly Command[] {
  return line.map(({ span, text }, index) => ({
    span,
    program: programName(text ?? ''),
    wrappers: [],
    words: line.slice(index),
    redirects: [],
  }));
}

function wordsOf(line: string, { span }: Word): readonly Word[] {
  return (line.match(WORD) ?? []).map((raw) => ({ text: raw.replace(/^["']|["']$/g, ''), raw, span }));
}
