/** Told of the parts of a shell word, in order. Offsets are UTF-16 offsets in the word as written. */
export interface WordSink {
  /** Characters that mean themselves. */
  literal(from: number, to: number): void;
  /** Characters that are written as an escape, which starts at `at`. */
  escaped(characters: string, at: number): void;
  /** `$name`, `${…}`, `$(…)`, `` `…` ``: only known at run time. */
  expansion(from: number, to: number): void;
}

const ANSI_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  e: '\x1b',
  0: '\0',
};
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Removes the quotes of one shell word. Never throws; quotes that are not closed end with the word. */
export function dequote(raw: string, sink: WordSink): void {
  let quoted = false;
  let run = 0;
  let at = 0;
  const flush = () => {
    if (run < at) sink.literal(run, at);
  };
  const skipTo = (next: number) => {
    at = next;
    run = next;
  };
  while (at < raw.length) {
    const character = raw[at] ?? '';
    const next = raw[at + 1] ?? '';
    if (character === '"') {
      flush();
      quoted = !quoted;
      skipTo(at + 1);
    } else if (character === '\\') {
      // Between double quotes, only these are escaped; before others the backslash means itself.
      if (quoted && !'"\\$`\n'.includes(next)) {
        at++;
        continue;
      }
      flush();
      if (next !== '\n') sink.escaped(next, at);
      skipTo(at + 2);
    } else if (character === "'" && !quoted) {
      flush();
      const end = endOf(raw.indexOf("'", at + 1), raw);
      if (at + 1 < end) sink.literal(at + 1, end);
      skipTo(end + 1);
    } else if (character === '$' && next === "'" && !quoted) {
      flush();
      skipTo(ansiQuoted(raw, at + 2, sink));
    } else if (character === '$' && next === '"' && !quoted) {
      flush();
      skipTo(at + 1);
    } else {
      const end = expansionEnd(raw, at, quoted);
      if (end === at) {
        at++;
        continue;
      }
      flush();
      sink.expansion(at, end);
      skipTo(end);
    }
  }
  at = Math.min(at, raw.length);
  flush();
}

/** The word after quote removal; undefined when a part is only known at run time. Never throws. */
export function unquote(raw: string): string | undefined {
  if (!/["'\\$`(]/.test(raw)) return raw;
  let text = '';
  let known = true;
  dequote(raw, {
    literal: (from, to) => {
      text += raw.slice(from, to);
    },
    escaped: (characters) => {
      text += characters;
    },
    expansion: () => {
      known = false;
    },
  });
  return known ? text : undefined;
}

function endOf(found: number, raw: string): number {
  return found === -1 ? raw.length : found;
}

/** Reads `$'…'` from behind the quote; answers where it ends. */
function ansiQuoted(raw: string, start: number, sink: WordSink): number {
  let at = start;
  for (; at < raw.length && raw[at] !== "'"; at++) {
    if (raw[at] === '\\') {
      const letter = raw[at + 1] ?? '';
      sink.escaped(ANSI_ESCAPES[letter] ?? letter, at++);
    } else sink.literal(at, at + 1);
  }
  return at + 1;
}

/** Where an expansion that starts at `at` ends; `at` where none starts there. */
function expansionEnd(raw: string, at: number, quoted: boolean): number {
  const character = raw[at];
  const next = raw[at + 1] ?? '';
  if (character === '`') return endOf(raw.indexOf('`', at + 1), raw) + 1;
  if ((character === '<' || character === '>') && next === '(' && !quoted) return balancedEnd(raw, at + 1);
  if (character !== '$') return at;
  if (next === '(' || next === '{') return balancedEnd(raw, at + 1);
  const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(raw.slice(at + 1, at + 129));
  return name ? at + 1 + name[0].length : at;
}

/** Behind the bracket that closes the one at `open`, those in single quotes and escaped ones passed over. */
function balancedEnd(raw: string, open: number): number {
  const opening = raw[open] ?? '';
  const closing = CLOSING[opening];
  let depth = 0;
  for (let at = open; at < raw.length; at++) {
    const character = raw[at];
    if (character === '\\') at++;
    else if (character === "'") at = endOf(raw.indexOf("'", at + 1), raw);
    else if (character === opening) depth++;
    else if (character === closing && --depth === 0) return at + 1;
  }
  return raw.length;
}
