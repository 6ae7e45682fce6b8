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

  of(subject: object): readonly Finding[] | undefined {
    return this.bySubject.get(subject)?.answer;
  }

  keep(subject: object, answer: Answer): void {
    this.bySubject.set(subject, answer);
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
    this.byKey.clear();
  }
}
