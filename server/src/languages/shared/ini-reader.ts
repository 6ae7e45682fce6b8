import type { CommandSource } from '../../semantics/commands';
import type { OffsetRange } from '../../text/text';
import { type Line, linesOf } from './lines';
import { endsInBackslash, joinLines, type LogicalLine, logicalLines } from './logical-lines';

export interface IniEntry {
  /** `''` above the first section. */
  readonly section: string;
  readonly key: string;
  /** UTF-16 offsets. */
  readonly keyRange: OffsetRange;
  /** Without comments behind it; lines are joined with line breaks. */
  readonly value: CommandSource;
}

export interface IniSection extends OffsetRange {
  readonly name: string;
}

/** How a value goes on in the next line. */
export type Continuation = 'indentation' | 'backslash';

const COMMENT = /^\s*(?:[#;]|$)/;
const SECTION = /^\s*\[\s*([^\]\r\n]*?)\s*\]/;
const KEY = /^\s*((?:[\w.\-[\]/ @*%]|:(?=\w))*[\w.\-[\]/@*%])[ \t]*(?:=|:(?=[ \t]|$))[ \t]*/;
const VALUE_COMMENT = /[ \t]+(?:;.*|#(?:[ \t].*)?)$/;

/** Reads `[section]` and `key = value` lines. Never throws; lines that are neither are passed over. */
export function readIni(text: string, continuation: Continuation): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  const continues = continuation === 'backslash' ? continuesByBackslash : continuesByIndentation;
  let section = '';
  for (const lines of logicalLines(text, continues, ({ text: line }) => COMMENT.test(line))) {
    const [{ text: first, start }] = lines;
    const header = SECTION.exec(first);
    const [whole, key] = KEY.exec(first) ?? [];
    if (header) section = header[1] ?? '';
    else if (whole !== undefined && key !== undefined) {
      const keyStart = start + whole.indexOf(key);
      const separator = continuation === 'backslash' ? ' ' : '\n';
      const value = withoutComment(joinLines(text, lines, whole.length, separator));
      entries.push({ section, key, keyRange: { start: keyStart, end: keyStart + key.length }, value });
    }
  }
  return entries;
}

function continuesByBackslash(_line: Line, before: LogicalLine): boolean {
  return endsInBackslash(before);
}

function continuesByIndentation({ text }: Line, [first]: LogicalLine): boolean {
  return !COMMENT.test(text) && !SECTION.test(first.text) && indentOf(text) > indentOf(first.text);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function withoutComment({ text, at }: CommandSource): CommandSource {
  if (text.includes('\n')) return { text, at };
  const kept = text.replace(VALUE_COMMENT, '');
  const end = at(kept.length);
  return kept.length === text.length
    ? { text, at }
    : { text: kept, at: (index) => (index >= kept.length ? end : at(index)) };
}

/** The sections, each from its header to the last line before the next one that is no comment. Never throws. */
export function sectionsOf(text: string): readonly IniSection[] {
  const sections: { name: string; start: number; end: number }[] = [];
  for (const line of linesOf(text)) {
    const header = SECTION.exec(line.text);
    const last = sections[sections.length - 1];
    const at = line.start + line.text.length - line.text.trimStart().length;
    const end = line.start + line.text.trimEnd().length;
    if (header) sections.push({ name: header[1] ?? '', start: at, end });
    else if (last && !COMMENT.test(line.text)) last.end = end;
  }
  return sections;
}

/** The value without the quotes around it, where there are. */
export function unquoted({ text, at }: CommandSource): CommandSource {
  if (!/^(["'])[\s\S]*\1$/.test(text) || text.length < 2) return { text, at };
  return { text: text.slice(1, -1), at: (index) => at(index + 1) };
}
