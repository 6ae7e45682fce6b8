import { runningTime } from './running-time';

/**
 * When to stop work on a text that does not come to an end, in milliseconds of running: a second without headway, or too
 * long altogether. In a sound text a megabyte takes a tenth of a second. What else runs on the machine does not count.
 */
export class Patience {
  private readonly longestPause: number;
  private readonly longest: number;
  private furthest = 0;
  private lastLook = Number.NaN;
  private readonly pause = new Stopwatch();
  private readonly whole = new Stopwatch();

  /**
   * @param length of the text, in UTF-16 code units
   * @param factor how many times as long as parsing the work may take
   */
  constructor(length: number, factor = 1) {
    // What nests deeply or has many lines is put together at its end, which takes longer in a longer text.
    this.longestPause = factor * Math.max(1000, length / 2000);
    this.longest = factor * (2000 + length / 500);
  }

  /** Told how far the work has come, every few microseconds; answers whether it should be stopped. */
  isOver(offset: number): boolean {
    const now = Date.now();
    // Now and then is enough, and to ask how long the process ran takes some time itself.
    if (now - this.lastLook < LOOK) return false;
    this.lastLook = now;
    if (offset > this.furthest) this.pause.restart();
    this.furthest = Math.max(this.furthest, offset);
    return this.pause.exceeds(this.longestPause) || this.whole.exceeds(this.longest);
  }

  /** The work stops for a while: what is done until `resume` is not its. */
  suspend(): void {
    this.whole.stop();
  }

  resume(): void {
    this.whole.go();
    this.pause.restart();
  }
}

/** How long it is until the next look, in milliseconds. */
const LOOK = 4;

/** Measures by the clock and by how long the process ran, of which the shorter counts: threads run side by side. */
export class Stopwatch {
  private clock = Date.now();
  private ran = runningTime();
  private clockBefore = 0;
  private ranBefore = 0;

  restart(): void {
    this.clockBefore = 0;
    this.ranBefore = 0;
    this.go();
  }

  stop(): void {
    this.clockBefore += Date.now() - this.clock;
    this.ranBefore += runningTime() - this.ran;
  }

  go(): void {
    this.clock = Date.now();
    this.ran = runningTime();
  }

  exceeds(limit: number): boolean {
    return (
      this.clockBefore + Date.now() - this.clock > limit && this.ranBefore + runningTime() - this.ran > limit
    );
  }
}
