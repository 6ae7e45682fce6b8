/**
 * What answers depend on. Whoever answers a question notes its key; whoever keeps an answer keeps the keys with it, and
 * asks again when one of them was touched. Keys are plain strings: `name x` (any look-up of a name, also one that found
 * nothing), `variable X`, `calls api`, `calls` and `bindings` (all of them), `imports`, `regions`, `entry path`, `file path`, `project part`, `text`.
 */
export class Questions {
  private asked: Set<string> | undefined;

  note(key: string): void {
    this.asked?.add(key);
  }

  /** Calls a function, and answers what it answers, with the keys of everything that was asked meanwhile. */
  during<T>(answer: () => T): { readonly answer: T; readonly keys: ReadonlySet<string> } {
    const outer = this.asked;
    const keys = new Set<string>();
    this.asked = keys;
    try {
      return { answer: answer(), keys };
    } finally {
      this.asked = outer;
      if (outer) for (const key of keys) outer.add(key);
    }
  }
}

/** An answer that is kept until a key that it depends on is touched, or all is. */
export class Kept<Subject extends object, T> {
  private readonly answers = new Map<Subject, { readonly answer: T; readonly keys: ReadonlySet<string> }>();

  constructor(
    private readonly questions: Questions,
    private readonly ask: (subject: Subject) => T,
  ) {}

  of(subject: Subject): T {
    let known = this.answers.get(subject);
    if (!known) {
      known = this.questions.during(() => this.ask(subject));
      this.answers.set(subject, known);
    } else for (const key of known.keys) this.questions.note(key);
    return known.answer;
  }

  forget(touched: (key: string) => boolean): void {
    for (const [subject, { keys }] of this.answers)
      for (const key of keys)
        if (touched(key)) {
          this.answers.delete(subject);
          break;
        }
  }

  clear(): void {
    this.answers.clear();
  }
}
