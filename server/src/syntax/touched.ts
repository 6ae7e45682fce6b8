import { nameKey, type SymbolFact } from '../semantics/definitions';
import type { Fact, RegionFact } from '../semantics/facts';
import { namesGiven } from '../semantics/given-names';
import type { LanguageSymbols } from '../semantics/language-symbols';
import { isSameRegion } from '../semantics/regions';
import type { TextChange } from '../text/text';

/**
 * The keys of the questions whose answers an edit may have changed, told from the facts that went and those that came.
 * A region around the edit is read again at every keystroke and is the same as before; it keeps its id. Undefined
 * where every answer may be another.
 */
export function touchedBy(
  removed: readonly Fact[],
  added: readonly Fact[],
  changes: readonly TextChange[],
  symbols: LanguageSymbols,
): Set<string> | undefined {
  const touched = new Set<string>();
  if (!regionsStay(removed.filter(isRegion), added.filter(isRegion), changes, touched)) return undefined;
  const imports = (facts: readonly Fact[]) =>
    facts.flatMap((fact) => (fact.kind === 'import' ? [`${fact.local} = ${fact.target}`] : [])).sort();
  if (imports(removed).join('\n') !== imports(added).join('\n')) touched.add('imports');
  for (const fact of [...removed, ...added]) {
    if (fact.kind === 'binding') touched.add('bindings');
    if (fact.kind === 'binding' || fact.kind === 'import') {
      const name = nameKey(fact as SymbolFact, symbols);
      if (name !== undefined) touched.add(`name ${name}`);
      for (const [, target] of namesGiven(fact)) touched.add(`calls ${target}`);
    } else if (fact.kind === 'call') {
      touched.add('calls').add(`calls ${fact.name}`);
      if (symbols.environment.helpers?.test(fact.name)) touched.add('reads');
    } else if (fact.kind === 'read') touched.add('reads');
  }
  return touched;
}

/** Pairs the regions that were read again. False where one came or went, or now ends elsewhere. */
function regionsStay(
  removed: readonly RegionFact[],
  added: readonly RegionFact[],
  changes: readonly TextChange[],
  touched: Set<string>,
): boolean {
  if (removed.length === 0 && added.length === 0) return true;
  touched.add('statements');
  const [change, ...more] = changes;
  if (removed.length !== added.length || !change || more.length > 0) return false;
  const byStart = (one: RegionFact, other: RegionFact) =>
    one.own.start - other.own.start || other.own.length - one.own.length;
  const before = [...removed].sort(byStart);
  const after = [...added].sort(byStart);
  return before.every((old, index) => {
    const now = after[index];
    if (!now || !isSameRegion(old, now) || !isSameBody(old, now, change)) return false;
    (now as { id: object }).id = old.id;
    if (isInHead(now, change) || markedLength(old) !== markedLength(now)) touched.add('regions');
    return true;
  });
}

/** Whether a region and its body begin and end where the edit alone would have moved their borders. */
function isSameBody(old: RegionFact, now: RegionFact, change: TextChange): boolean {
  const delta = change.text.length - (change.end - change.start);
  // What lies behind the edit was moved before it was taken out; else its offsets are those before the edit.
  const isMoved = old.span.start > change.start + change.text.length;
  const fits = (before: number, after: number) => {
    if (isMoved || before < change.start) return before === after;
    // What is typed right at a border may belong to either side.
    if (before <= change.start) return after === before || after === before + delta;
    return before >= change.end && (after === before + delta || after === before);
  };
  return (
    fits(old.body.start, now.body.start) && fits(old.body.end, now.body.end) && fits(old.own.end, now.own.end)
  );
}

/** Whether an edit touches what is around the body: a test, a mark, a name, parameters. */
function isInHead({ span, body }: RegionFact, change: TextChange): boolean {
  const end = change.start + change.text.length;
  return (span.start <= end && change.start <= body.start) || (body.end <= change.start && end <= span.end);
}

/** How long the marks before a region are: an edit that made them something else may stand before what is left of them. */
function markedLength({ span, own }: RegionFact): number {
  return own.start - span.start;
}

function isRegion(fact: Fact): fact is RegionFact {
  return fact.kind === 'region';
}
