/** An entry of a dotenv text. */
export interface DotenvEntry {
  readonly name: string;
  /** Offset after the `=`. */
  readonly valueStart: number;
  /** Whether nothing, or an empty pair of quotes, stands after the `=`. */
  readonly empty: boolean;
  /** The first line of what stands after the `=`, with its quotes. */
  readonly written: string;
  /** Offset of the end of an empty value. */
  readonly valueEnd: number;
}

const ENTRY =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*(""|'')?[ \t]*$|^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*(?==|:[ \t])/gm;

/** The entry of a name; undefined where the text has none. */
export function findEntry(text: string, name: string): DotenvEntry | undefined {
  for (const match of text.replace(/\r/g, '\n').matchAll(ENTRY)) {
    const [whole, emptyName, , otherName] = match;
    if ((emptyName ?? otherName) !== name) continue;
    const empty = emptyName !== undefined;
    const valueStart = match.index + (empty ? whole.indexOf('=') : whole.length) + 1;
    const written = /^.*/.exec(text.slice(valueStart))?.[0]?.trim() ?? '';
    return {
      name,
      valueStart,
      written,
      empty,
      valueEnd: match.index + whole.length,
    };
  }
  return undefined;
}

/**
 * A value as it has to be written in a dotenv file. Single quotes keep everything as it is, in every reader; line
 * breaks need double quotes and an escape. https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow
 */
export function quoteValue(value: string): string {
  if (/^[\w.,:/@%+=-]*$/.test(value)) return value;
  const broken = /[\r\n]/.test(value);
  if (!broken && !value.includes("'")) return `'${value}'`;
  const escaped = /["\\]/.test(value) ? value.replace(/["\\]/g, '\\$&') : value;
  return `"${escaped.replace(/\r/g, '\\r').replace(/\n/g, '\\n')}"`;
}
