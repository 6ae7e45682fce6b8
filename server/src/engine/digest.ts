import { type Digest, type DigestPart, emptyDigest, type Given, type Wanted } from '../project/digest';
import { callsOf, lastSegment } from '../semantics/apis';
import type { BindingFact, Fact } from '../semantics/facts';
import { DocumentStructure, type Elsewhere, type Frameworks } from '../semantics/structure';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import { textOrSymbol } from '../semantics/words';
import { CodeReading } from '../syntax/code-reading';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { Span } from '../text/span';
import { constantsIn, passedOn, thingsIn } from './digest-exports';
import { readsIn } from './digest-reads';
import type { CodeLanguage } from './language';

/** A source file that is read for what others may ask of it. */
export interface DigestSource {
  readonly language: CodeLanguage;
  readonly grammar: LoadedGrammar;
  readonly frameworks: Frameworks;
  /** Path from the workspace folder's root. */
  readonly path: string;
  readonly text: string;
  /** What it may hold something of; nothing else is looked for. */
  readonly parts: ReadonlySet<DigestPart>;
}

/** Reads a source file once for all that other files may ask of it. A text that cannot be parsed says nothing. */
export function digestOf(
  { language, grammar, frameworks, path, text, parts }: DigestSource,
  { apis, settings }: Wanted,
): Digest {
  let reading: CodeReading | undefined;
  try {
    reading = CodeReading.of(language, grammar, text);
    const structure = new DocumentStructure(reading, frameworks, path, NOTHING_ELSEWHERE);
    const calls = new Map<string, Span[]>();
    for (const [api, { call }] of callsOf(apis, reading.calls, reading.symbols))
      calls.set(api, [...(calls.get(api) ?? []), fixed(call.callee.span)]);
    return {
      calls,
      settings: givenIn(reading.facts(), reading.symbols, settings),
      reads: parts.has('reads') ? readsIn(reading, structure) : [],
      handed: parts.has('handed') ? structure.handed().map((one) => ({ ...one, span: fixed(one.span) })) : [],
      constants: constantsIn(reading),
      things: thingsIn(reading),
      passed: passedOn(reading, language.symbols),
    };
  } catch {
    return emptyDigest;
  } finally {
    reading?.dispose();
  }
}

const NOTHING_ELSEWHERE: Elsewhere = { constant: () => undefined, handed: () => [] };

/** A span of its own, that no edit moves and that keeps nothing alive. */
function fixed({ start, end }: Span): Span {
  return Span.at(start, end);
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
