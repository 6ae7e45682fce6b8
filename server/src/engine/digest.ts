import { type Digest, emptyDigest, type Given, type Wanted } from '../project/digest';
import { callsOf, lastSegment } from '../semantics/apis';
import type { BindingFact, Fact } from '../semantics/facts';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import { textOrSymbol } from '../semantics/words';
import { CodeReading } from '../syntax/code-reading';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { Span } from '../text/span';
import type { CodeLanguage } from './language';

/** Reads a source file once for the calls of some APIs and what some settings are given. A text that cannot be parsed says nothing. */
export function digestOf(
  language: CodeLanguage,
  grammar: LoadedGrammar,
  text: string,
  { apis, settings }: Wanted,
): Digest {
  const calls = new Map<string, Span[]>();
  let reading: CodeReading | undefined;
  try {
    reading = CodeReading.of(language, grammar, text);
    for (const [api, { call }] of callsOf(apis, reading.calls, reading.symbols)) {
      const { start, end } = call.callee.span;
      calls.set(api, [...(calls.get(api) ?? []), Span.at(start, end)]);
    }
    return { calls, settings: givenIn(reading.facts(), reading.symbols, settings) };
  } catch {
    return emptyDigest;
  } finally {
    reading?.dispose();
  }
}

/** What settings are given among some facts, by the names under which they are wanted. */
export function givenIn(
  facts: readonly Fact[],
  symbols: Symbols | undefined,
  wanted: readonly string[],
): ReadonlyMap<string, readonly Given[]> {
  const found = new Map<string, Given[]>();
  const byOwnName = new Map<string, string[]>();
  for (const name of wanted) {
    const own = lastSegment(name);
    byOwnName.set(own, [...(byOwnName.get(own) ?? []), name]);
  }
  if (wanted.length === 0 || !symbols) return found;
  for (const fact of facts) {
    const names = fact.kind === 'binding' ? byOwnName.get(fact.name) : undefined;
    if (fact.kind !== 'binding' || !names) continue;
    const path = `.${fact.path.join('.')}`;
    const asked = names.filter((name) => path.endsWith(`.${name}`));
    const given = asked.length > 0 ? givenBy(fact, symbols) : undefined;
    if (given) for (const name of asked) found.set(name, [...(found.get(name) ?? []), given]);
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
