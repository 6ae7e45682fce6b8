import { Span } from './span';

/** A run of a virtual text, and where it stands in the file. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly file: number;
  /** Longer than `length` where the file writes the run with an escape. */
  readonly fileLength: number;
}

/** A text that is put together from parts of a file, and remembers where each of them stands there. */
export class VirtualText {
  private readonly runs: Run[] = [];
  private parts: string[] = [];
  private size = 0;

  get text(): string {
    if (this.parts.length > 1) this.parts = [this.parts.join('')];
    return this.parts[0] ?? '';
  }

  get length(): number {
    return this.size;
  }

  /** Adds what the file has at an offset; `fileLength` is how much of the file that is, where it is written escaped. */
  add(text: string, file: number, fileLength = text.length): void {
    if (text === '') return;
    this.runs.push({ at: this.size, length: text.length, file, fileLength });
    this.append(text);
  }

  /** Adds what does not stand in the file. */
  append(text: string): void {
    this.parts.push(text);
    this.size += text.length;
  }

  /** The smallest range of the file that holds a range of the text; undefined where none of it stands there. */
  inFile(start: number, end: number): Span | undefined {
    const first = this.runs[this.indexAfter(start)];
    const last = this.runs[this.indexAfter(Math.max(start, end - 1), 0)];
    if (!first || !last || last.at >= Math.max(end, start + 1)) return undefined;
    const from = Math.max(start, first.at);
    const to = Math.min(end, last.at + last.length);
    return Span.at(startIn(first, from), Math.max(startIn(first, from), endIn(last, to)));
  }

  /** Index of the first run that ends behind an offset. */
  private indexAfter(offset: number, from = 0): number {
    let low = from;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { at, length } = this.runs[middle]!;
      if (at + length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function startIn({ at, length, file, fileLength }: Run, offset: number): number {
  return length === fileLength ? file + offset - at : file;
}

function endIn({ at, length, file, fileLength }: Run, offset: number): number {
  return length === fileLength ? file + offset - at : file + fileLength;
}
