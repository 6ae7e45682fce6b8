/** An API that detaches the process from whoever started it. */
export interface Detachment {
  /** In plain words, after "This": `leaves its parent and runs in the background`. */
  readonly does?: string;
  /** Option that must be true for it to detach (`detached` of Node's spawn). */
  readonly option?: string;
  /** Only where this method of what it gives is called, too: what makes the parent not wait (`unref`). */
  readonly method?: string;
  /** Options that also say it where one of these is in their value, a name by its end: `preexec_fn=os.setsid`. */
  readonly values?: Readonly<Record<string, readonly (string | number)[]>>;
  /** Methods of what it gives, and functions by qualified name, that wait for the process or end all it started. */
  readonly attended?: { readonly methods: readonly string[]; readonly functions: readonly string[] };
  /** Option that keeps it in the foreground when it is true. */
  readonly foreground?: string;
  /** Position of an argument that turns it off when it is false. */
  readonly unlessFalse?: number;
  /** It starts any program: only one counts that detaches what it is given (`nohup`, `setsid`). */
  readonly launches?: true;
}
