import type { LanguageSymbols } from '../semantics/language-symbols';

/** Words of which all of one of the alternatives stand in every text that uses an API. */
export type Alternatives = readonly (readonly string[])[];

/** Identifiers and keywords, and what Ruby calls a subshell. */
export const ATOM = /[\w$]+|`/g;
/** Roots of names that are turned round: what comes behind them says more. */
const DOMAINS = new Set(['com', 'dev', 'io', 'jakarta', 'java', 'javax', 'net', 'org']);

/**
 * The words that stand in every file which uses a qualified name: its last part; of what it belongs to either the last
 * part, or the function that gives such a thing; and the module that this comes from, unless the language brings it
 * along without an import.
 */
export class ApiWords {
  /** What gives a thing of a type. */
  private readonly givers = new Map<string, string[]>();
  private readonly modules = new Map<string, Alternatives>();

  constructor(private readonly symbols: Pick<LanguageSymbols, 'returns' | 'implicit'>) {
    for (const [giver, type] of Object.entries(symbols.returns)) {
      const others = this.givers.get(type);
      if (others) others.push(giver);
      else this.givers.set(type, [giver]);
    }
  }

  of(qualified: string): Alternatives {
    const [owner, name] = lastPart(qualified);
    const own = atomsOf(name);
    if (owner === '' || this.symbols.implicit?.(name).includes(qualified)) return [own];
    const found = [owner, ...(this.givers.get(owner) ?? [])].flatMap((one) =>
      this.modulesOf(one).map((module) => [...new Set([...own, ...atomsOf(lastPart(one)[1]), ...module])]),
    );
    return distinct(found);
  }

  /** Words of the modules that a type or a function can come from, itself or by what gives it. */
  private modulesOf(qualified: string): Alternatives {
    const known = this.modules.get(qualified);
    if (known) return known;
    // What gives itself, in the end, tells nothing more.
    this.modules.set(qualified, []);
    const [owner] = lastPart(qualified);
    const givers = [qualified, owner].flatMap((one) => this.givers.get(one) ?? []);
    const found = distinct([this.moduleOf(qualified), ...givers.flatMap((giver) => this.modulesOf(giver))]);
    this.modules.set(qualified, found);
    return found;
  }

  /** Words of the module that a qualified name begins with; none where nobody has to write it. */
  private moduleOf(qualified: string): readonly string[] {
    const { implicit } = this.symbols;
    const slash = qualified.lastIndexOf('/');
    const segments = qualified.slice(slash + 1).split('.');
    const isImplicit = segments.some((segment, index) => {
      const prefix = segments.slice(0, index + 1).join('.');
      return slash === -1 && prefix !== segment && implicit?.(segment).includes(prefix);
    });
    if (isImplicit) return [];
    const [root = '', next = ''] = segments;
    return atomsOf(`${qualified.slice(0, slash + 1)}${root}${DOMAINS.has(root) ? ` ${next}` : ''}`);
  }
}

/** The last part of a qualified name, and what stands before it. */
export function lastPart(qualified: string): [owner: string, name: string] {
  const at = Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('/'));
  return [qualified.slice(0, Math.max(0, at)), qualified.slice(at + 1)];
}

function atomsOf(name: string): readonly string[] {
  return name.match(ATOM) ?? [];
}

/** Each once, and none that asks for all that another asks for, and more. */
function distinct(alternatives: Alternatives): Alternatives {
  const bySize = [...alternatives].sort((a, b) => a.length - b.length);
  const kept: (readonly string[])[] = [];
  for (const words of bySize)
    if (!kept.some((fewer) => fewer.every((word) => words.includes(word)))) kept.push(words);
  return kept;
}
