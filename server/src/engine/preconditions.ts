import type { Dialect } from '../semantics/dialects';
import type { CodeLanguage, Language } from './language';
import type { Rule } from './rule';

/** The checks that a rule can have, by their names. */
export const CHECKS = [
  'call',
  'mark',
  'environment',
  'reads',
  'binding',
  'import',
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

/** The checks on code of a language whose rules look at some paths only. */
export function selectiveIn(
  language: CodeLanguage,
  rules: readonly Rule[],
): readonly (readonly [Rule, CheckName])[] {
  return rules.flatMap((rule) =>
    CHECKS.filter((check) => rule.paths?.every ?? rule.paths?.[check])
      .filter((check) => canOccur(rule, check, language))
      .map((check) => [rule, check] as const),
  );
}

/** Whether something in a text of the language can make the engine call a check of a rule. */
export function canOccur(rule: Rule, check: CheckName, language: Language): boolean {
  if (!rule[check]) return false;
  if (language.kind === 'format') return true;
  const { ecosystem, id, apis } = language;
  switch (check) {
    case 'call':
      return [rule.apis, apis?.[rule.id]].some((table) => table?.[ecosystem] !== undefined);
    case 'mark':
      return rule.marks?.[ecosystem] !== undefined;
    case 'file':
      return rule.fileLanguages?.includes(id) ?? true;
    default:
      return check !== 'entry' && check !== 'instruction' && check !== 'command';
  }
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
