import { indentation, lineStart, nextLine } from '../../../text/text';

/** The item of a YAML list that holds an offset, as it is written. */
export interface Item {
  /** UTF-16 offsets: from the line of its `-` to the line behind it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** White space in front of its keys. */
  readonly indent: string;
}

/** So many lines are looked at in each direction. */
const REACH = 300;

/** The list item around a key of its own, told from the indentation. Never throws. */
export function itemAround(text: string, offset: number): Item | undefined {
  const column = offset - lineStart(text, offset);
  let start = lineStart(text, offset);
  for (let count = 0; count < REACH && !startsItem(text, start, column); count++) {
    if (start === 0) return undefined;
    start = lineStart(text, start - 1);
  }
  if (!startsItem(text, start, column)) return undefined;
  const dash = indentation(text, start).length;
  let end = nextLine(text, offset);
  for (let count = 0; count < REACH && end < text.length && isInside(text, end, dash); count++)
    end = nextLine(text, end);
  return { start, end, text: text.slice(start, end), indent: ' '.repeat(column) };
}

/** `- name: web`, with its first key in the given column. */
function startsItem(text: string, start: number, column: number): boolean {
  const match = /^( *-[ ]+)\S/.exec(text.slice(start, start + column + 1));
  return match?.[1]?.length === column;
}

/** An empty line, a comment, a template or something deeper. */
function isInside(text: string, start: number, dash: number): boolean {
  const line = text.slice(start, nextLine(text, start));
  const indent = indentation(text, start).length;
  return line.trim() === '' || indent > dash || /^\s*(?:#|\{\{)/.test(line);
}

/** The kind of the Kubernetes object that holds an offset. */
export function kindAround(text: string, offset: number): string | undefined {
  const before = text.lastIndexOf('\n---', offset);
  const after = text.indexOf('\n---', offset);
  const document = text.slice(Math.max(0, before), after === -1 ? text.length : after);
  return /^kind:[ \t]*["']?(\w+)/m.exec(document)?.[1];
}
