import type { BindingFact, Fact } from './facts';
import type { LanguageSymbols } from './language-symbols';
import type { Purpose } from './request-table';
import type { Value } from './values';

/** What a module gives to others under a name; `default` for what the module itself stands for. */
export interface Exported {
  readonly name: string;
  readonly value: Value;
}

/** A function of one file that another file hands to a framework. */
export interface HandedFunction {
  /** As the other file knows it: `list`, `OrderController.list`, `default`. */
  readonly name: string;
  readonly purpose: Purpose;
  readonly route?: string;
}

/** What the bindings among some facts export: `exports.list = …`, `module.exports = { list }`, `export default …`. */
export function exportsIn(facts: Iterable<Fact>, language: LanguageSymbols): readonly Exported[] {
  const { exportName } = language;
  if (!exportName) return [];
  const found: Exported[] = [];
  for (const fact of facts) {
    const name = fact.kind === 'binding' ? nameOf(fact, exportName) : undefined;
    const value = name === undefined ? undefined : (fact as BindingFact).value;
    if (name === undefined || !value) continue;
    found.push({ name, value });
    if (name === 'default' && value.kind === 'object')
      for (const entry of value.entries)
        if (entry.key !== undefined) found.push({ name: entry.key, value: entry.value });
  }
  return found;
}

function nameOf(
  { form, path }: BindingFact,
  exportName: NonNullable<LanguageSymbols['exportName']>,
): string | undefined {
  return form === 'assignment' && path.length > 1 ? exportName(path) : undefined;
}
