import type { Command, CommandLineFact, Word } from '../semantics/facts';
import { dequote } from './quotes';

const NAME = /^\$\{?[#!]?([A-Za-z_]\w*)/;
/** Deeper defaults of defaults nobody writes. */
const MAX_DEPTH = 8;

/** The names of the variables that a shell puts into a word, those in defaults of others, too. Never throws. */
export function variablesOf({ raw }: Pick<Word, 'raw'>, depth = 0): readonly string[] {
  const names: string[] = [];
  dequote(raw, {
    literal: () => {},
    escaped: () => {},
    expansion: (from, to) => {
      const written = raw.slice(from, to);
      const [start = '', name] = NAME.exec(written) ?? [];
      if (name !== undefined) names.push(name);
      const more = written.slice(start.length, -1);
      if (depth < MAX_DEPTH && more.includes('$')) names.push(...variablesOf({ raw: more }, depth + 1));
    },
  });
  return names;
}

/** The names of the variables that a line or script puts in anywhere. Never throws. */
export function variablesIn({ commands, assignments = [] }: CommandLineFact): ReadonlySet<string> {
  const words = [...commands.flatMap(wordsOf), ...assignments.map(({ value }) => value)];
  return new Set(words.flatMap((word) => variablesOf(word)));
}

function wordsOf({ words, wrappers, wrapperOptions = [], redirects }: Command): readonly Word[] {
  return [...wrappers, ...wrapperOptions, ...words, ...redirects.map(({ target }) => target)];
}
