/** A call that says what happens at a signal. */
export interface Handling {
  /** Position of the signal; `all`: every argument is one, from the given position on. */
  readonly signal: number;
  /** Position of what handles it; absent where the call itself ignores it. */
  readonly handler?: number;
  /** What the handler looks like, as written or as a string, when it does nothing. */
  readonly nothing?: RegExp;
  /** The handler is a block behind the arguments, seen in the text of the call. */
  readonly block?: RegExp;
}
