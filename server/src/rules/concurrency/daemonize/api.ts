/** An API that detaches the process from whoever started it. */
export interface Detachment {
  /** In plain words, after "This": `leaves its parent and runs in the background`. */
  readonly does?: string;
  /** Option that must be true for it to detach (`detached` of Node's spawn). */
  readonly option?: string;
  /** Option that keeps it in the foreground when it is true. */
  readonly foreground?: string;
  /** Position of an argument that turns it off when it is false. */
  readonly unlessFalse?: number;
}
