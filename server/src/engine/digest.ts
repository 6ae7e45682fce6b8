import { type Digest, emptyDigest } from '../project/digest';
import { callsOf } from '../semantics/apis';
import { CodeReading } from '../syntax/code-reading';
import type { LoadedGrammar } from '../syntax/grammars';
import type { CodeLanguage } from '../syntax/language';
import { Span } from '../text/span';

/** Reads a source file once for the calls of some APIs. A text that cannot be parsed says nothing. */
export function digestOf(
  language: CodeLanguage,
  grammar: LoadedGrammar,
  text: string,
  apis: readonly string[],
): Digest {
  const calls = new Map<string, Span[]>();
  let reading: CodeReading | undefined;
  try {
    reading = new CodeReading(language, grammar, text);
    for (const [api, { call }] of callsOf(apis, reading.calls, reading.symbols)) {
      const { start, end } = call.callee.span;
      calls.set(api, [...(calls.get(api) ?? []), Span.at(start, end)]);
    }
    return { calls };
  } catch {
    return emptyDigest;
  } finally {
    reading?.dispose();
  }
}
