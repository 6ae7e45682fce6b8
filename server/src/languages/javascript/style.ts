import type { WritingSite } from '../../fixes/idioms';

/** How much of a file is looked at to learn how it is written. */
const SAMPLE = 20_000;

/** How a file is written, as far as inserted code has to follow it. */
export interface Style {
  readonly quote: "'" | '"';
  readonly semicolon: ';' | '';
  readonly indent: string;
  /** Whether the file uses `import` and `export`, and not `require`. */
  readonly modules: boolean;
}

/** Learns a file's style from its text; where the text does not tell, what most code does. */
export function styleOf({ text }: WritingSite): Style {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  // Quotes that open a literal: apostrophes in comments and texts do not count.
  const single = count(/[=(,:[{]\s?'|\b(?:from|return|import) '/g);
  const double = count(/[=(,:[{]\s?"|\b(?:from|return|import) "/g);
  // A line that ends in a bracket or a literal could end in a semicolon.
  const ended = count(/[\w)\]}'"`];[ \t]*\r?$/gm);
  const bare = count(/^[ \t]*(?:const|let|var|import|return|export \*)\b[^\r\n]*[\w)\]'"`][ \t]*\r?$/gm);
  return {
    quote: double > single ? '"' : "'",
    semicolon: bare > ended ? '' : ';',
    indent: /^(\t| {2,8})[^\s*]/m.exec(sample)?.[1] ?? '  ',
    modules:
      /^(?:import|export)\b/m.test(text) || !/\brequire\s*\(|\bmodule\.exports\b|^exports\./m.test(text),
  };
}

/** A string literal in a quote. */
export function quoted(text: string, quote: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}
