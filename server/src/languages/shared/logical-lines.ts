import type { CommandSource } from '../../semantics/commands';
import { SourceBuilder } from '../../shell/source';
import { type Line, linesOf } from './lines';

/** Lines that belong together: the first, and those that go on with it. */
export type LogicalLine = readonly [Line, ...Line[]];

/**
 * The lines of a text, put together. `continues` tells whether a line goes on with those before it, `skips` which lines
 * count for nothing wherever they stand. Never throws.
 */
export function logicalLines(
  text: string,
  continues: (line: Line, before: LogicalLine) => boolean,
  skips: (line: Line) => boolean = () => false,
): readonly LogicalLine[] {
  const all: [Line, ...Line[]][] = [];
  let current: [Line, ...Line[]] | undefined;
  for (const line of linesOf(text)) {
    if (current && continues(line, current)) current.push(line);
    else if (!skips(line)) {
      current = [line];
      all.push(current);
    }
  }
  return all;
}

/** Whether the last of some lines ends in a backslash that is not escaped itself. */
export function endsInBackslash(lines: LogicalLine): boolean {
  const ending = /\\+$/.exec(lines[lines.length - 1]?.text ?? '')?.[0] ?? '';
  return ending.length % 2 === 1;
}

/**
 * The text of lines without the blanks around each and the backslashes that continue them, from character `from` of the
 * first on; `separator` stands between two.
 */
export function joinLines(text: string, lines: LogicalLine, from: number, separator: string): CommandSource {
  const builder = new SourceBuilder();
  let end = lines[0].start + from;
  lines.forEach((line, index) => {
    const content = index === 0 ? line.text.slice(from) : line.text;
    const offset = line.start + line.text.length - content.length;
    const start = offset + content.length - content.trimStart().length;
    const isLast = index === lines.length - 1;
    const kept = isLast ? content : content.replace(/\\$/, '');
    if (index > 0) builder.put(separator, end);
    end = Math.max(start, offset + kept.trimEnd().length);
    builder.copy(text, start, end);
  });
  return builder.build(end);
}
