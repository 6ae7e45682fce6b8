/**
 * When to stop work on a text that does not come to an end, in milliseconds of running: a second without headway, or too
 * long altogether. In a sound text a megabyte takes a tenth of a second.
 */
export class Patience {
  private readonly longestPause: number;
  private readonly longest: number;
  private last: number | undefined;
  private furthest = 0;
  private pause = 0;
  private spent = 0;

  /** @param length of the text, in UTF-16 code units */
  constructor(length: number) {
    // What nests deeply or has many lines is put together at its end, which takes longer in a longer text.
    this.longestPause = Math.max(1000, length / 2000);
    this.longest = 2000 + length / 500;
  }

  /** Told how far the work has come, every few milliseconds; answers whether it should be stopped. */
  isOver(offset: number): boolean {
    const now = Date.now();
    // A long gap is not the work's: the process was suspended, or the engine compiled something.
    const passed = Math.min(now - (this.last ?? now), LONGEST_STEP);
    this.last = now;
    this.spent += passed;
    this.pause = offset > this.furthest ? 0 : this.pause + passed;
    this.furthest = Math.max(this.furthest, offset);
    return this.pause > this.longestPause || this.spent > this.longest;
  }
}

/** In milliseconds. */
const LONGEST_STEP = 250;
