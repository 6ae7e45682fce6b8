import type { CommandSource } from '../../shell/commands';
import type { OffsetRange } from '../../text/text';
import type { Line } from './lines';
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

/** The value without the quotes around it, where there are. */
export function unquoted({ text, at }: CommandSource): CommandSource {
  if (!/^(["'])[\s\S]*\1$/.test(text) || text.length < 2) return { text, at };
  return { text: text.slice(1, -1), at: (index) => at(index + 1) };
}
