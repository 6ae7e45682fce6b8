import type { BindingForm, CallFact, Fact, RegionFact } from '../semantics/facts';
import { GivenNames, namesGiven } from '../semantics/given-names';

/** Which names the rules ask for. */
export interface Interest {
  /** Own names of functions. */
  call(name: string): boolean;
  binding(name: string, form: BindingForm): boolean;
  /** Whether what marks functions and classes is asked for. */
  readonly regions: boolean;
  readonly imports: boolean;
}

interface Wanted {
  expect(fact: Fact): void;
  dismiss(fact: Fact): void;
}

/**
 * The facts of a document that rules may want, kept up to date. A call is wanted by its name, or because the file says
 * that this name stands for a wanted one: `sh = os.system`, `run = promisify(exec)`, `import { exec as go }`.
 */
export class FactIndex {
  private readonly calls = new Map<string, Set<CallFact>>();
  private readonly given = new GivenNames();
  /** Names that stand for something that is asked for under another name. */
  private aliases = new Set<string>();

  /** @param wanted is told which facts come to be wanted, and which are no more */
  constructor(
    private readonly interest: Interest,
    private readonly wanted: Wanted,
  ) {}

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.given.add(fact);
      for (const [name, target] of namesGiven(fact)) if (this.isWantedCall(target)) this.follow(name);
      if (fact.kind === 'call') {
        const calls = this.calls.get(fact.name);
        if (calls) calls.add(fact);
        else this.calls.set(fact.name, new Set([fact]));
      }
      if (this.isWanted(fact)) this.wanted.expect(fact);
    }
  }

  remove(facts: readonly Fact[]): void {
    let lost = false;
    for (const fact of facts) {
      this.wanted.dismiss(fact);
      if (fact.kind === 'call') this.calls.get(fact.name)?.delete(fact);
      this.given.remove(fact);
      lost ||= namesGiven(fact).some(([name]) => this.aliases.has(name));
    }
    if (lost) this.findAliases();
  }

  private isWanted(fact: Fact): boolean {
    if (fact.kind === 'call') return this.isWantedCall(fact.name);
    if (fact.kind === 'binding') return this.interest.binding(fact.name, fact.form);
    if (fact.kind === 'import') return this.interest.imports;
    return fact.kind === 'region' ? this.interest.regions && isMarkable(fact) : true;
  }

  private isWantedCall(name: string): boolean {
    return this.interest.call(name) || this.aliases.has(name);
  }

  /** Takes up a name that stands for something wanted, and the names that stand for it. */
  private follow(name: string): void {
    if (this.isWantedCall(name)) return;
    this.aliases.add(name);
    for (const call of this.calls.get(name) ?? []) this.wanted.expect(call);
    for (const next of this.given.to(name)) this.follow(next);
  }

  private findAliases(): void {
    const before = this.aliases;
    this.aliases = new Set();
    for (const target of this.given.targets())
      if (this.interest.call(target)) for (const name of this.given.to(target)) this.follow(name);
    for (const name of before)
      if (!this.isWantedCall(name)) for (const call of this.calls.get(name) ?? []) this.wanted.dismiss(call);
  }
}

function isMarkable({ type }: RegionFact): boolean {
  return type === 'function' || type === 'class';
}
