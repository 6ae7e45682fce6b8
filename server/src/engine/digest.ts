import { type Digest, emptyDigest } from '../project/digest';
import { lastSegment } from '../semantics/call-index';
import { CodeReading } from '../syntax/code-reading';
import type { CodeLanguage } from '../syntax/language';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { Span } from '../text/span';

/** Reads a source file once for the calls of some APIs. A text that cannot be parsed says nothing. */
export function digestOf(
  language: CodeLanguage,
  grammar: LoadedGrammar,
  text: string,
  apis: readonly string[],
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
    return { calls };
  } catch {
    return emptyDigest;
  } finally {
    reading?.dispose();
  }
}
