import type { Dialect } from '../semantics/dialects';
import type { Rule } from './rule';

/** The checks that a rule can have, by their names. */
export const CHECKS = [
  'call',
  'mark',
  'environment',
  'reads',
  'binding',
  'match',
  'entry',
  'instruction',
  'command',
  'file',
] as const;

/** The name of such a check. */
export type CheckName = (typeof CHECKS)[number];

/** Paths of files, from the workspace folder's root, with `/`: those that pass one pattern, and not the other. */
export interface PathFilter {
  readonly only?: RegExp;
  readonly except?: RegExp;
}

/** Whether a check of a rule is called in a file with this path at all. */
export function looksAt({ paths }: Rule, check: CheckName, path: string): boolean {
  return passes(paths?.every, path) && passes(paths?.[check], path);
}

function passes(filter: PathFilter | undefined, path: string): boolean {
  return !filter || ((filter.only?.test(path) ?? true) && !filter.except?.test(path));
}

/** Which checks of a rule are not called in a file with this path. */
export function idleIn(path: string, rule: Rule): readonly CheckName[] {
  return rule.paths ? CHECKS.filter((check) => rule[check] && !looksAt(rule, check, path)) : [];
}

/** Which of some rules want to be called in one file, by check and dialect. */
export class Wanting {
  private readonly known = new Map<string, ReadonlySet<Rule>>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly path: string,
  ) {}

  /** The rules that have this check and want a fact of this dialect; of any where it is not given. */
  of(check: CheckName, dialect?: Dialect): ReadonlySet<Rule> {
    const key = dialect === undefined ? check : `${check} ${dialect}`;
    let found = this.known.get(key);
    if (!found) {
      found = new Set(this.rules.filter((rule) => this.isWanting(rule, check, dialect)));
      this.known.set(key, found);
    }
    return found;
  }

  private isWanting(rule: Rule, check: CheckName, dialect: Dialect | undefined): boolean {
    const wanted = check === 'entry' || check === 'command' ? rule.dialects?.[check] : undefined;
    const isOfDialect = dialect === undefined || (wanted?.includes(dialect) ?? true);
    return rule[check] !== undefined && isOfDialect && looksAt(rule, check, this.path);
  }
}
