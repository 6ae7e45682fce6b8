import { nameKey, type SymbolFact } from '../semantics/definitions';
import type { Fact, RegionFact } from '../semantics/facts';
import { namesGiven } from '../semantics/given-names';
import type { LanguageSymbols } from '../semantics/language-symbols';
import type { OffsetRange } from '../text/text';
import type { RegionChanges } from './region-changes';

/** What an edit may have changed in what somebody was answered; see `Change`. */
export interface Touched {
  readonly keys: Set<string>;
  readonly regions: readonly OffsetRange[];
  readonly unsure: readonly Fact[];
  readonly same: ReadonlyMap<Fact, Fact>;
}

/**
 * Tells from the facts that went, those that came, and those that stand in other regions now.
 *
 * @param inside the facts that stayed and touch a range
 * @param lengthened how much longer the text is; `isClosed`: see `SyntaxLanguage.closedFunctions`
 */
export function touchedBy(
  removed: readonly Fact[],
  added: readonly Fact[],
  { isRead, heads, others, different, functions, inner }: RegionChanges,
  symbols: LanguageSymbols,
  inside: (range: OffsetRange) => readonly Fact[],
  { lengthened, isClosed }: { readonly lengthened: number; readonly isClosed: boolean },
): Touched {
  const keys = new Set<string>();
  if (isRead) keys.add('statements');
  const regions = [...heads, ...others];
  if (regions.length > 0) keys.add('regions');
  if (functions) keys.add('functions');
  const imports = (facts: readonly Fact[]) =>
    facts.flatMap((fact) => (fact.kind === 'import' ? [`${fact.local} = ${fact.target}`] : [])).sort();
  if (imports(removed).join('\n') !== imports(added).join('\n')) keys.add('imports');
  const unsure = others.flatMap(inside);
  const same = inner && isClosed ? pairsAround(inner, lengthened, removed, added) : new Map<Fact, Fact>();
  const isOld = new Set(same.values());
  for (const facts of [removed, added, unsure])
    for (const fact of facts) if (!same.has(fact) && !isOld.has(fact)) touch(fact, keys, symbols);
  for (const fact of [...different, ...unsure]) if (fact.kind === 'region') touchName(fact, keys, symbols);
  return { keys, regions, unsure, same };
}

/** The facts around a function in whose body the edit was, each with what it was before: they say the same. */
function pairsAround(
  { own }: RegionFact,
  lengthened: number,
  removed: readonly Fact[],
  added: readonly Fact[],
): ReadonlyMap<Fact, Fact> {
  const pairs = new Map<Fact, Fact>();
  const before = new Map<string, Fact | undefined>();
  for (const fact of removed) {
    const key = shellOf(fact);
    // Of two that cannot be told apart nothing is known.
    if (key !== undefined) before.set(key, before.has(key) ? undefined : fact);
  }
  for (const fact of added) {
    const { span } = fact;
    if (span.start > own.start || span.end < own.end || span.length === own.length) continue;
    const key = shellOf(fact);
    const old = key === undefined ? undefined : before.get(key);
    if (old && span.length - old.span.length === lengthened) pairs.set(fact, old);
  }
  return pairs;
}

/** What is said of a binding or a call without reading anything: the text that an old one was read from is gone. */
function shellOf(fact: Fact): string | undefined {
  if (fact.kind === 'call') return `call ${fact.name} ${fact.span.start}`;
  if (fact.kind !== 'binding') return undefined;
  const { form, path, name, nameSpan, type, constant, shared, isDefault, declares } = fact;
  const rest = [constant, shared, isDefault, declares, fact.home, fact.augments, fact.ending];
  const spans = [fact.span.start, nameSpan.start, nameSpan.length, 'value' in fact];
  return ['binding', form, ...path, name, type, ...rest, ...spans].join(' ');
}

function touchName(fact: SymbolFact, keys: Set<string>, symbols: LanguageSymbols): void {
  const name = nameKey(fact, symbols);
  if (name !== undefined) keys.add(`name ${name}`);
}

/** The questions whose answer a fact has a part in. */
function touch(fact: Fact, keys: Set<string>, symbols: LanguageSymbols): void {
  if (fact.kind === 'binding') keys.add('bindings');
  if (fact.kind === 'binding' || fact.kind === 'import') {
    touchName(fact as SymbolFact, keys, symbols);
    for (const [, target] of namesGiven(fact)) keys.add(`calls ${target}`);
  } else if (fact.kind === 'call') {
    keys.add('calls').add(`calls ${fact.name}`);
    if (symbols.environment.helpers?.test(fact.name)) keys.add('reads');
  } else if (fact.kind === 'read') keys.add('reads');
}
