import { FILE } from '../semantics/definitions';
import type { LanguageSymbols } from '../semantics/language-symbols';
import type { CodeReading } from '../syntax/code-reading';

/** The strings that top-level names of a source file are bound to, where they are bound once. */
export function constantsIn(reading: CodeReading): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  const { definitions } = reading.symbols;
  const seen = new Set<string>();
  for (const fact of reading.facts()) {
    if (fact.kind !== 'binding' || fact.form !== 'assignment' || fact.path.length > 1) continue;
    if (definitions.homeOf(fact) !== FILE) continue;
    const value = seen.has(fact.name) ? undefined : reading.symbols.constant(fact.value);
    if (value === undefined) constants.delete(fact.name);
    else constants.set(fact.name, value);
    seen.add(fact.name);
  }
  return constants;
}

/**
 * Qualified names of what a source file imports and gives to others, by the names under which they get it: what it
 * exports, or all that it imports where a language has no exports.
 */
export function passedOn(reading: CodeReading, { exportName }: LanguageSymbols): ReadonlyMap<string, string> {
  const passed = new Map<string, string>();
  const { symbols } = reading;
  if (!exportName) for (const { local, target } of reading.imports()) passed.set(local, target);
  for (const { name, value } of reading.exported()) {
    const target = symbols.resolve(value).find((one) => /^\.\.?\//.test(one) || symbols.isImported(one));
    if (target !== undefined) passed.set(name, target);
  }
  return passed;
}
