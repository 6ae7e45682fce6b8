/** An API that detaches the process from whoever started it. */
export interface Detachment {
  /** In plain words, after "This": `leaves its parent and runs in the background`. */
  readonly does?: string;
  /** Option that must be true for it to detach (`detached` of Node's spawn). */
  readonly option?: string;
  /** Only in a file that also calls a method of this name: what makes the parent not wait (`unref`). */
  readonly method?: string;
  /** Options whose value, as written, says that it detaches: `preexec_fn=os.setsid`. */
  readonly written?: Readonly<Record<string, RegExp>>;
  /** What in the file shows that the process is waited for, or ended with all it started. */
  readonly attended?: RegExp;
  /** Option that keeps it in the foreground when it is true. */
  readonly foreground?: string;
  /** Position of an argument that turns it off when it is false. */
  readonly unlessFalse?: number;
  /** It starts any program: only one counts that detaches what it is given (`nohup`, `setsid`). */
  readonly launches?: true;
}
