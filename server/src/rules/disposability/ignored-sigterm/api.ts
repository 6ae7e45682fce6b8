/** A call that says what happens at a signal. */
export interface Handling {
  /** Position of what handles it, behind the signal; absent where the call itself ignores all signals that it is given. */
  readonly handler?: number;
  /** A later call for the same signal takes the place of this one, which then only waits a while. */
  readonly replaced?: true;
  /** A property of what the handler is given; set, it keeps the process from ending. */
  readonly kept?: string;
}
