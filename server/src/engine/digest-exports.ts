import type { ExportedThing } from '../project/digest';
import { FILE } from '../semantics/definitions';
import type { LanguageSymbols } from '../semantics/language-symbols';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import type { CodeReading } from '../syntax/code-reading';
import { Span } from '../text/span';

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

/** What can be changed among what a source file makes at its top, by the names under which others get it. */
export function thingsIn(reading: CodeReading): ReadonlyMap<string, ExportedThing> {
  const things = new Map<string, ExportedThing>();
  const { definitions } = reading.symbols;
  const add = (name: string, { start, end }: Span, value: Value | undefined) => {
    const made = things.has(name) || !value ? undefined : makingOf(value, reading.symbols);
    if (made) things.set(name, { ...made, span: Span.at(start, end) });
  };
  for (const fact of reading.facts())
    if (fact.kind === 'binding' && fact.form === 'assignment' && fact.path.length === 1 && fact.declares)
      if (definitions.homeOf(fact) === FILE) add(fact.name, fact.nameSpan, fact.value);
  for (const { name, value } of reading.exported()) {
    const [local = ''] = value.kind === 'name' && value.path.length === 1 ? value.path : [];
    const known = things.get(local);
    if (known) things.set(name, known);
    else if (value.kind !== 'name') add(name, value.span, value);
  }
  return things;
}

function makingOf(value: Value, symbols: Symbols): Pick<ExportedThing, 'kind' | 'by'> | undefined {
  switch (value.kind) {
    case 'list':
    case 'object':
      return { kind: value.kind, by: [] };
    case 'scalar':
      return typeof value.value === 'number' ? { kind: 'number', by: [] } : undefined;
    case 'call':
      return { kind: 'made', by: symbols.callee(value) };
    default:
      return undefined;
  }
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
