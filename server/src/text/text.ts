/** Zero-based; columns in UTF-16 code units. */
export interface TextPosition {
  readonly row: number;
  readonly column: number;
}

/** Replace `[start, end)` (UTF-16 offsets in the text before this change) by `text`. Changes apply one after another. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where `start` and `end` were before the change. */
  readonly startPosition: TextPosition;
  readonly endPosition: TextPosition;
}

/** Makes a change from offsets alone, at the cost of a pass over the text before it. */
export function textChange(before: string, start: number, end: number, text: string): TextChange {
  return { start, end, text, startPosition: positionAt(before, start), endPosition: positionAt(before, end) };
}

/** Where `what` begins between two offsets; -1 where it does not. Nothing behind `end` is looked at. */
export function indexBetween(text: string, what: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(what);
  return at === -1 ? -1 : start + at;
}

/** The position of an offset, found by counting lines from the start. */
export function positionAt(text: string, offset: number): TextPosition {
  let row = 0;
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    line = at + 1;
  }
  return { row, column: offset - line };
}

/** Where a change ends once it is made. */
export function endPosition({ startPosition, text }: TextChange): TextPosition {
  const { row, column } = positionAt(text, text.length);
  return row === 0
    ? { row: startPosition.row, column: startPosition.column + column }
    : { row: startPosition.row + row, column };
}

export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** The smallest range that holds both. */
export function cover(a: OffsetRange, b: OffsetRange): OffsetRange {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The start of the line that holds `offset`. Lines end in LF, CRLF or CR. */
export function lineStart(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the line that holds `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = Math.min(offset, text.length);
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The first line that is not empty, from its first character that is no blank. */
export function firstLineOf(text: string): OffsetRange {
  const start = Math.max(0, text.search(/\S/));
  return { start, end: lineEnd(text, start) };
}

/** The start of the line after the one that holds `offset`, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The white space that starts the line that holds `offset`. */
export function indentation(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** The line break that the text uses; LF where it has none. */
export function lineBreak(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Maps a range through a change that was made before it in time. */
export function shiftRange(range: OffsetRange, change: TextChange): OffsetRange {
  const delta = change.text.length - (change.end - change.start);
  const newEnd = change.start + change.text.length;
  const move = (offset: number, atEnd: boolean) =>
    offset < change.start ? offset : offset > change.end ? offset + delta : atEnd ? newEnd : change.start;
  return { start: move(range.start, false), end: move(range.end, true) };
}
