import { FILE } from '../semantics/definitions';
import { CodeReading } from '../syntax/code-reading';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import type { CodeLanguage } from './language';

/** The strings that top-level names of a source file are bound to, where they are bound once. None where it cannot be parsed. */
export function constantsOf(
  language: CodeLanguage,
  grammar: LoadedGrammar,
  text: string,
): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  let reading: CodeReading | undefined;
  try {
    reading = CodeReading.of(language, grammar, text);
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
  } catch {
    return new Map();
  } finally {
    reading?.dispose();
  }
}
