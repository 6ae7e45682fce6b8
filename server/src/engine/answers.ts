import type { Fact } from '../semantics/facts';
import type { Noted } from '../semantics/questions';
import type { OffsetRange } from '../text/text';
import type { Finding } from './findings';

type Answer = Noted<readonly Finding[]>;

/** The findings of each fact, and of each rule about a whole file, kept until something that they depend on changes. */
export class Answers {
  private readonly bySubject = new Map<object, Answer>();
  private readonly byKey = new Map<string, Set<object>>();
  /** Whose answers depend on the regions around places in the subject. */
  private readonly placed = new Set<object>();
  /** The facts that rules may be asked about; of these, those that they have to be asked about, and those of findings. */
  private readonly expected = new Set<Fact>();
  private readonly open = new Set<Fact>();
  private readonly found = new Set<Fact>();

  /** A fact came that rules may be asked about. */
  expect(fact: Fact): void {
    this.expected.add(fact);
    if (!this.bySubject.has(fact)) this.open.add(fact);
    else this.note(fact);
  }

  /** Rules are not to be asked about a fact any more. */
  dismiss(fact: Fact): void {
    this.expected.delete(fact);
    this.open.delete(fact);
    this.found.delete(fact);
  }

  /** The expected facts without an answer. */
  unanswered(): readonly Fact[] {
    return [...this.open];
  }

  /** What was found in the expected facts, in no order. */
  *findings(): Iterable<Finding> {
    for (const fact of this.found) yield* this.bySubject.get(fact)?.answer ?? [];
  }

  private note(subject: object): void {
    if (!this.isExpected(subject)) return;
    this.open.delete(subject);
    if ((this.bySubject.get(subject)?.answer.length ?? 0) > 0) this.found.add(subject);
  }

  private isExpected(subject: object): subject is Fact {
    return this.expected.has(subject as Fact);
  }

  of(subject: object): readonly Finding[] | undefined {
    return this.bySubject.get(subject)?.answer;
  }

  keep(subject: object, answer: Answer): void {
    this.bySubject.set(subject, answer);
    this.note(subject);
    if (answer.places.length > 0) this.placed.add(subject);
    for (const key of answer.keys) {
      const subjects = this.byKey.get(key);
      if (subjects) subjects.add(subject);
      else this.byKey.set(key, new Set([subject]));
    }
  }

  /** Gives the answer about a fact to another one that says the same, where nothing was found: findings have places. */
  hand(before: Fact, now: Fact): void {
    const known = this.bySubject.get(before);
    if (known && known.answer.length === 0)
      this.keep(now, { ...known, places: known.places.length > 0 ? [now.span] : [] });
  }

  forget(subjects: Iterable<object>): void {
    for (const subject of subjects) {
      const answer = this.bySubject.get(subject);
      if (!answer) continue;
      this.bySubject.delete(subject);
      this.placed.delete(subject);
      if (this.isExpected(subject)) {
        this.open.add(subject);
        this.found.delete(subject);
      }
      for (const key of answer.keys) {
        const others = this.byKey.get(key);
        others?.delete(subject);
        if (others?.size === 0) this.byKey.delete(key);
      }
    }
  }

  /** Forgets what depends on any of the keys. */
  touch(keys: Iterable<string>): void {
    for (const key of keys) {
      const subjects = this.byKey.get(key);
      if (subjects) this.forget([...subjects]);
    }
  }

  /** Forgets what depends on the regions around a place in one of these ranges. */
  touchPlaces(ranges: readonly OffsetRange[]): void {
    if (ranges.length === 0) return;
    const isTouched = (place: OffsetRange) =>
      ranges.some(({ start, end }) => start <= place.end && place.start <= end);
    this.forget([...this.placed].filter((subject) => this.bySubject.get(subject)?.places.some(isTouched)));
  }

  clear(): void {
    this.bySubject.clear();
    this.placed.clear();
    this.found.clear();
    for (const fact of this.expected) this.open.add(fact);
    this.byKey.clear();
  }
}
