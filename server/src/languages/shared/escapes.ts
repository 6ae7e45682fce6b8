import type { SourceBuilder } from '../../shell/source';
import { indexBetween } from '../../text/text';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  0: '\0',
  _: '\xa0',
  N: '\x85',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

export interface Escape {
  readonly characters: string;
  /** In UTF-16 units, with the backslash. */
  readonly length: number;
}

/** Reads the backslash escape at `at`, as JSON, YAML and TOML have in common. Never throws; unknown ones are the character. */
export function readEscape(text: string, at: number): Escape {
  const letter = text[at + 1] ?? '';
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    if (code >= 0 && code <= 0x10ffff) return { characters: String.fromCodePoint(code), length: 2 + digits };
  }
  return { characters: SIMPLE[letter] ?? letter, length: 1 + letter.length };
}

/** Adds `text` from `start` to `end` to `builder`, its backslash escapes resolved. */
export function addEscaped(text: string, start: number, end: number, builder: SourceBuilder): void {
  let run = start;
  for (let at = indexBetween(text, '\\', start, end); at !== -1; at = indexBetween(text, '\\', run, end)) {
    builder.copy(text, run, at);
    const { characters, length } = readEscape(text, at);
    builder.put(characters, at);
    run = Math.min(at + length, end);
  }
  builder.copy(text, run, end);
}
