import type { CallFact, Fact } from './facts';
import type { Questions } from './questions';

/** The calls of a document by the own name of what they call, kept up to date fact by fact. */
export class CallIndex {
  private readonly byName = new Map<string, Set<CallFact>>();

  constructor(private readonly questions: Questions) {}

  /** In no order. */
  named(name: string): Iterable<CallFact> {
    this.questions.note(`calls ${name}`);
    return this.unnoted(name);
  }

  /** The own names of all that is called. */
  names(): Iterable<string> {
    return this.byName.keys();
  }

  /** As `named`, for one who notes a key for many names at once. */
  unnoted(name: string): Iterable<CallFact> {
    return this.byName.get(name) ?? [];
  }

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.kind !== 'call') continue;
      const calls = this.byName.get(fact.name);
      if (calls) calls.add(fact);
      else this.byName.set(fact.name, new Set([fact]));
    }
  }

  remove(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.kind !== 'call') continue;
      const calls = this.byName.get(fact.name);
      calls?.delete(fact);
      if (calls?.size === 0) this.byName.delete(fact.name);
    }
  }
}

/** The own name in a qualified one: `run` of `subprocess.run`. */
export function lastSegment(qualified: string): string {
  return qualified.slice(Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('/')) + 1);
}
