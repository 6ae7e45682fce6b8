import type { OffsetRange } from '../../text/text';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns the parser's positions into UTF-16 offsets. */
export class LineStarts {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(match.index + match[0].length);
  }

  /** Never throws; lines behind the text start at its beginning. */
  range({ start, end }: { readonly start: Position; readonly end: Position }): OffsetRange {
    return { start: this.offset(start), end: this.offset(end) };
  }

  private offset({ line, character }: Position): number {
    return (this.starts[line] ?? 0) + character;
  }
}
