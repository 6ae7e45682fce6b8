/**
 * What the parts of a document gave when it was last read. A reader asks for each part by everything that decides what
 * it gives, so the memory only saves work. What the last reading did not ask for is forgotten.
 */
export class Memory {
  private before = new Map<string, unknown[]>();
  private now = new Map<string, unknown[]>();

  /** Begins another reading of the document. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /**
   * What `make` gave for this key in the last reading, or gives now. Each result is handed out once per reading, so that
   * two equal parts of a document do not share one. The caller's keys tell apart results of different types.
   */
  recall<Result>(key: string, make: () => Result): Result {
    const known = this.before.get(key)?.pop() as Result | undefined;
    const result = known ?? make();
    const results = this.now.get(key);
    if (results) results.push(result);
    else this.now.set(key, [result]);
    return result;
  }
}
