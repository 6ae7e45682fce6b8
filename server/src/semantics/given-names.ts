import { lastSegment } from './apis';
import type { Fact } from './facts';

/**
 * The names that a document gives to things, by the last name of what they stand for: `go` for `exec` in
 * `import { exec as go }`, `sh` for `system` in `sh = os.system`. Kept up to date fact by fact.
 */
export class GivenNames {
  /** By what it ends in: how often each name is given to such a thing. */
  private readonly given = new Map<string, Map<string, number>>();

  add(fact: Fact): void {
    for (const [name, target] of namesGiven(fact)) {
      const names = this.given.get(target) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      this.given.set(target, names);
    }
  }

  remove(fact: Fact): void {
    for (const [name, target] of namesGiven(fact)) {
      const names = this.given.get(target);
      const left = (names?.get(name) ?? 1) - 1;
      if (left > 0) names?.set(name, left);
      else names?.delete(name);
      if (names?.size === 0) this.given.delete(target);
    }
  }

  /** What names are given to. */
  targets(): Iterable<string> {
    return this.given.keys();
  }

  /** The names that are given to what ends in `target`; not those that stand for them in turn. */
  to(target: string): Iterable<string> {
    return this.given.get(target)?.keys() ?? [];
  }

  /** A name and all that stand for it, directly or through others. */
  standingFor(target: string): ReadonlySet<string> {
    const found = new Set([target]);
    for (const name of found) for (const next of this.to(name)) found.add(next);
    return found;
  }
}

/** The names that a fact gives to things, each with the last name of what it stands for. */
export function namesGiven(fact: Fact): readonly (readonly [name: string, target: string])[] {
  if (fact.kind === 'binding')
    return fact.ending === undefined || fact.ending === fact.name ? [] : [[fact.name, fact.ending]];
  if (fact.kind !== 'import') return [];
  // Modules that are called themselves have names such as `winston-daily-rotate-file`.
  const whole = lastSegment(fact.target);
  const word = /\w+$/.exec(whole)?.[0];
  return [...new Set([whole, word])].flatMap((target) =>
    target === undefined || target === fact.local ? [] : [[fact.local, target] as const],
  );
}
