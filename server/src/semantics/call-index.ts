import type { CallFact, Fact } from './facts';
import { GivenNames } from './given-names';
import type { Questions } from './questions';

/** The calls of a document by the own name of what they call, kept up to date fact by fact. */
export class CallIndex {
  private readonly byName = new Map<string, Set<CallFact>>();
  private readonly given = new GivenNames();

  constructor(private readonly questions: Questions) {}

  /** Those of a name, and of what the document says to stand for it: `go` in `import { exec as go }`. In no order. */
  *named(name: string): Iterable<CallFact> {
    for (const own of this.given.standingFor(name)) {
      this.questions.note(`calls ${own}`);
      yield* this.unnoted(own);
    }
  }

  /** Those of just this name, for one who notes a key for many names at once. */
  unnoted(name: string): Iterable<CallFact> {
    return this.byName.get(name) ?? [];
  }

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.given.add(fact);
      if (fact.kind !== 'call') continue;
      const calls = this.byName.get(fact.name);
      if (calls) calls.add(fact);
      else this.byName.set(fact.name, new Set([fact]));
    }
  }

  remove(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.given.remove(fact);
      if (fact.kind !== 'call') continue;
      const calls = this.byName.get(fact.name);
      calls?.delete(fact);
      if (calls?.size === 0) this.byName.delete(fact.name);
    }
  }
}
