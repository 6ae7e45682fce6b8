import type { Anchor, Span } from '../text/span';

/** An answer with what it depends on. */
export interface Noted<T> {
  readonly answer: T;
  readonly keys: ReadonlySet<string>;
  readonly places: readonly Span[];
}

/**
 * What answers depend on. Whoever answers a question notes its key; whoever keeps an answer keeps the keys with it, and
 * asks again when one of them was touched. Keys are plain strings: `name x` (any look-up of a name, also one that found
 * nothing), `variable X`, `calls api`, `calls` and `bindings` (all of them), `imports`, `regions` (`functions`: of functions and classes alone), `entry path`, `file path`, `project part`, `text`.
 */
export class Questions {
  private asked: Set<string> | undefined;
  /** What the answer that is being found is about, and where in it somebody asked for the regions around. */
  private subject: Anchor | undefined;
  private places: Span[] = [];

  note(key: string): void {
    this.asked?.add(key);
  }

  /** Somebody asked for the regions around a place. In the subject of the answer itself the place is kept, which moves with it. */
  noteRegions(place: Span): void {
    if (place.anchor === this.subject) this.places.push(place);
    else this.note('regions');
  }

  /**
   * Calls a function, and answers what it answers, with the keys of everything that was asked meanwhile, and the places
   * in the subject around which regions were asked for.
   */
  during<T>(answer: () => T, subject?: Anchor): Noted<T> {
    const noted = this.apart(answer, subject);
    for (const key of noted.keys) this.note(key);
    return noted;
  }

  /** As `during`, but whoever asks around it is not told the keys: there is one that stands for all of them. */
  apart<T>(answer: () => T, subject?: Anchor): Noted<T> {
    const outer = { asked: this.asked, subject: this.subject, places: this.places };
    const keys = new Set<string>();
    const places: Span[] = [];
    this.asked = keys;
    this.subject = subject;
    this.places = places;
    try {
      return { answer: answer(), keys, places };
    } finally {
      this.asked = outer.asked;
      this.subject = outer.subject;
      this.places = outer.places;
    }
  }
}

/** An answer that is kept until a key that it depends on is touched, or all is. */
export class Kept<Subject extends object, T> {
  private readonly answers = new Map<Subject, Noted<T>>();

  /**
   * @param as the key that stands for all that an answer depends on: where it is about the whole document, those are many,
   * and many ask for it. Whoever touches keys asks `dependsOn`, and touches this one, too.
   */
  constructor(
    private readonly questions: Questions,
    private readonly ask: (subject: Subject) => T,
    private readonly as?: string,
  ) {}

  of(subject: Subject): T {
    const { as, questions } = this;
    let known = this.answers.get(subject);
    if (!known) {
      const ask = () => this.ask(subject);
      known = as === undefined ? questions.during(ask) : questions.apart(ask);
      this.answers.set(subject, known);
    } else if (as === undefined) for (const key of known.keys) questions.note(key);
    if (as !== undefined) questions.note(as);
    return known.answer;
  }

  /** Whether an answer depends on one of some keys. */
  dependsOn(touched: ReadonlySet<string>): boolean {
    return [...this.answers.values()].some(({ keys }) => [...touched].some((key) => keys.has(key)));
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
