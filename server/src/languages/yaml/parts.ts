/**
 * A part of a YAML text that can be read for itself, at UTF-16 offsets: a document, or in a long document an entry
 * near the top. Reading parts keeps what is read at once small.
 */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Keys above the part. */
  readonly path: readonly string[];
}

/** Shorter entries are not worth dividing. */
const WORTH_DIVIDING = 2_000;
/** Rules on shapes look at an entry with what is around it, and what they look at stands deeper. */
const DEEPEST = 2;
const DOCUMENT_START = /^---(?=[ \t\r\n]|$)/gm;
/** What starts an entry of a map. A map with a line that looks otherwise is read whole. */
const ENTRY = /^(?:[\w.\-/*<$][\w.\-/*<$ ]*|"[^"\\]*"|'[^']*')[ \t]*:(?=[ \t]|$)/;
/** A line that is only a key. An anchor or a tag behind it would be lost, so such an entry is read whole. */
const BARE_KEY = /^(?:([\w.\-/]+)|"([^"\\]*)"|'([^']*)')[ \t]*:[ \t]*(?:#.*)?$/;

/** The documents of a text, from `start` on. Never throws. */
export function documentsOf(text: string, start: number): readonly Part[] {
  const starts = [start];
  for (const { index } of text.matchAll(DOCUMENT_START)) if (index > start) starts.push(index);
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? text.length, path: [] }));
}

/**
 * Divides a long document into its entries, and long entries into theirs. `divided` is told of each entry that is: from
 * its key to its end, with the path of its key. Never throws.
 */
export function divide(
  text: string,
  document: Part,
  divided: (entry: Part) => void = () => undefined,
): readonly Part[] {
  return divisions(text, document, document.start, divided) ?? [document];
}

/** The entries of the map that starts at `from` and goes to the end of `part`; undefined where it is better read whole. */
function divisions(
  text: string,
  part: Part,
  from: number,
  divided: (entry: Part) => void,
): readonly Part[] | undefined {
  if (part.end - from < WORTH_DIVIDING || part.path.length > DEEPEST) return undefined;
  const starts = entryStarts(text, from, part.end);
  return starts?.flatMap((start, index) => {
    const entry = { start, end: starts[index + 1] ?? part.end, path: part.path };
    const first = blanksEnd(text, start);
    const [, plain, double, single] = BARE_KEY.exec(contentAt(text, first)) ?? [];
    const key = plain ?? double ?? single;
    if (key === undefined) return [entry];
    const path = [...part.path, key];
    const pieces = divisions(text, { ...entry, path }, nextStart(text, start), divided);
    if (pieces) divided({ start: first, end: first + text.slice(first, entry.end).trimEnd().length, path });
    return pieces ?? [entry];
  });
}

/** Where the lines start that start an entry of the map between two offsets; undefined where that is not sure. */
function entryStarts(text: string, from: number, end: number): readonly number[] | undefined {
  const starts: number[] = [];
  let indent = -1;
  for (let start = from; start < end; start = nextStart(text, start)) {
    const first = blanksEnd(text, start);
    // Most lines stand deeper: they are passed over without being cut out.
    if ((indent !== -1 && first - start > indent) || isInsignificant(text, first)) continue;
    if (indent === -1) indent = first - start;
    if (first - start < indent || text[first] === '\t') return undefined;
    const content = contentAt(text, first);
    if (ENTRY.test(content)) starts.push(start);
    // A list may stand as far left as its key.
    else if (starts.length === 0 || !/^-(?=[ \t]|$)/.test(content)) return undefined;
  }
  return starts.length > 0 ? starts : undefined;
}

/** An empty line, a comment, or the start of the document. */
function isInsignificant(text: string, first: number): boolean {
  const character = text[first];
  return (
    character === undefined ||
    character === '\n' ||
    character === '\r' ||
    character === '#' ||
    text.startsWith('---', first)
  );
}

function blanksEnd(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

function contentAt(text: string, first: number): string {
  return text.slice(first, nextStart(text, first)).trimEnd();
}

function nextStart(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}
