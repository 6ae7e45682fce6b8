import { lineEnd, nextLine } from '../../text/text';
import { textStart } from './fact-sink';

/** A line without its line break, at UTF-16 offsets. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, without the byte order mark; they end in LF, CRLF or CR. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = textStart(text); start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    yield { text: text.slice(start, end), start, end };
  }
}
