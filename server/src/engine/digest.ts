import { type Digest, emptyDigest, type Given, type Wanted } from '../project/digest';
import { lastSegment } from '../semantics/call-index';
import type { BindingFact, Fact } from '../semantics/facts';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import { textOrSymbol } from '../semantics/words';
import { CodeReading } from '../syntax/code-reading';
import type { CodeLanguage } from '../syntax/language';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { Span } from '../text/span';

/** Reads a source file once for the calls of some APIs and what some settings are given. A text that cannot be parsed says nothing. */
export function digestOf(
  language: CodeLanguage,
  grammar: LoadedGrammar,
  text: string,
  { apis, settings }: Wanted,
): Digest {
  const wanted = new Set(apis);
  const calls = new Map<string, Span[]>();
  let reading: CodeReading | undefined;
  try {
    reading = new CodeReading(language, grammar, text);
    for (const name of new Set(apis.map(lastSegment)))
      for (const { call } of reading.calls.named(name))
        for (const callee of reading.symbols.callee(call)) {
          if (!wanted.has(callee)) continue;
          const { start, end } = call.callee.span;
          calls.set(callee, [...(calls.get(callee) ?? []), Span.at(start, end)]);
        }
    return { calls, settings: givenIn(reading.facts(), reading.symbols, new Set(settings)) };
  } catch {
    return emptyDigest;
  } finally {
    reading?.dispose();
  }
}

/** What settings are given among some facts, by their own name. */
export function givenIn(
  facts: readonly Fact[],
  symbols: Symbols | undefined,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Given[]> {
  const found = new Map<string, Given[]>();
  if (wanted.size === 0 || !symbols) return found;
  for (const fact of facts) {
    if (fact.kind !== 'binding' || !wanted.has(fact.name)) continue;
    const given = givenBy(fact, symbols);
    if (given) found.set(fact.name, [...(found.get(fact.name) ?? []), given]);
  }
  return found;
}

function givenBy({ form, path, value }: BindingFact, symbols: Symbols): Given | undefined {
  if (!value || form === 'comparison' || form === 'parameter') return undefined;
  const { start, end } = value.span;
  return { path, span: Span.at(start, end), text: textOf(value, symbols) };
}

function textOf(value: Value, symbols: Symbols): string | undefined {
  const first = value.kind === 'list' ? value.items[0] : undefined;
  if (first) return textOf(first, symbols);
  return textOrSymbol(value, symbols) ?? symbols.constant(symbols.environment(value)?.fallback);
}
