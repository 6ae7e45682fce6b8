import type { CommandSource } from '../semantics/commands';

/** The part of a document from `start` to `end` (UTF-16 offsets), as it stands there. Never throws. */
export function plainSource(text: string, start: number, end: number): CommandSource {
  return { text: text.slice(start, end), at: (index) => start + index };
}

/**
 * Puts together a text whose characters stand apart in the document: quotes and escapes that were resolved,
 * indentation that was dropped. All offsets are UTF-16 offsets in the document.
 */
export class SourceBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly offsets: number[] = [];

  /** Adds what stands in `document` from `from` to `to`, as it is. */
  copy(document: string, from: number, to: number): void {
    if (from < to) this.add(document.slice(from, to), from);
  }

  /** Adds characters that are written otherwise in the document, at `offset`. */
  put(characters: string, offset: number): void {
    if (characters !== '') this.add(characters, offset);
  }

  /** The text so far; `end` is where it ends in the document. */
  build(end: number): CommandSource {
    const { text, starts, offsets } = this;
    return { text, at: (index) => (index >= text.length ? end : offsetOf(index, starts, offsets)) };
  }

  private add(characters: string, offset: number): void {
    const last = this.starts.length - 1;
    const continues =
      last >= 0 && offset - (this.offsets[last] ?? 0) === this.text.length - (this.starts[last] ?? 0);
    if (!continues) {
      this.starts.push(this.text.length);
      this.offsets.push(offset);
    }
    this.text += characters;
  }
}

/** A binary search for the run that holds `index`. */
function offsetOf(index: number, starts: readonly number[], offsets: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (offsets[low] ?? 0) + Math.max(0, index) - (starts[low] ?? 0);
}
