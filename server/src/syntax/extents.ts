import type { OffsetRange } from '../text/text';

/**
 * Finds which of many stretches meet a place, without a look at each: a binary tree over them, in which every node knows
 * where the first of its stretches begins and the last one ends. Holds for as long as none of them changes.
 */
export class Extents<T extends OffsetRange> {
  /** How many leaves the tree has: a power of two. */
  private readonly width: number;
  /** Of node `i`, whose children are `2i` and `2i + 1`; that of stretch `i` is `width + i`. */
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;

  constructor(private readonly all: readonly T[]) {
    this.width = 2 ** Math.ceil(Math.log2(Math.max(1, all.length)));
    this.starts = new Float64Array(2 * this.width).fill(Number.POSITIVE_INFINITY);
    this.ends = new Float64Array(2 * this.width).fill(Number.NEGATIVE_INFINITY);
    for (const [index, { start, end }] of all.entries()) {
      this.starts[this.width + index] = start;
      this.ends[this.width + index] = end;
    }
    for (let node = this.width - 1; node > 0; node--) {
      this.starts[node] = Math.min(this.starts[2 * node]!, this.starts[2 * node + 1]!);
      this.ends[node] = Math.max(this.ends[2 * node]!, this.ends[2 * node + 1]!);
    }
  }

  /** Those that reach from before `end` to behind `start` (UTF-16 offsets), both included; in their order. */
  meeting(start: number, end: number): readonly T[] {
    const found: T[] = [];
    const visit = (node: number): void => {
      if (this.starts[node]! > end || this.ends[node]! < start) return;
      const one = node >= this.width ? this.all[node - this.width] : undefined;
      if (one) found.push(one);
      else if (node < this.width) {
        visit(2 * node);
        visit(2 * node + 1);
      }
    };
    visit(1);
    return found;
  }
}
