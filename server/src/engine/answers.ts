import type { Finding } from './findings';

interface Answer {
  readonly findings: readonly Finding[];
  /** What they depend on; see `Questions`. */
  readonly keys: ReadonlySet<string>;
}

/** The findings of each fact, and of each rule about a whole file, kept until something that they depend on changes. */
export class Answers {
  private readonly bySubject = new Map<object, Answer>();
  private readonly byKey = new Map<string, Set<object>>();

  of(subject: object): readonly Finding[] | undefined {
    return this.bySubject.get(subject)?.findings;
  }

  keep(subject: object, findings: readonly Finding[], keys: ReadonlySet<string>): void {
    this.bySubject.set(subject, { findings, keys });
    for (const key of keys) {
      const subjects = this.byKey.get(key);
      if (subjects) subjects.add(subject);
      else this.byKey.set(key, new Set([subject]));
    }
  }

  forget(subjects: Iterable<object>): void {
    for (const subject of subjects) {
      const answer = this.bySubject.get(subject);
      if (!answer) continue;
      this.bySubject.delete(subject);
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

  clear(): void {
    this.bySubject.clear();
    this.byKey.clear();
  }
}
