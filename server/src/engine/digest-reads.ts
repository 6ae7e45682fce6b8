import type { VariableRead } from '../project/digest';
import type { EnvironmentRead } from '../semantics/environment';
import type { Fact } from '../semantics/facts';
import type { DocumentStructure } from '../semantics/structure';
import type { Value } from '../semantics/values';
import type { CodeReading } from '../syntax/code-reading';
import { Span } from '../text/span';

/**
 * The reads of environment variables in a source file whose names are known, in source order: calls, members, elements,
 * what a pattern takes out of the environment, and members of a name that stands for it.
 */
export function readsIn(reading: CodeReading, structure: DocumentStructure): readonly VariableRead[] {
  const { symbols } = reading;
  const facts = reading.facts();
  const found = new Map<number, VariableRead>();
  const add = (value: Value, read: EnvironmentRead | undefined) => {
    const { start, end } = value.span;
    if (read && !found.has(start))
      found.set(start, {
        name: read.name,
        span: Span.at(start, end),
        hasFallback: read.fallback !== undefined || isReplaced(value, structure),
      });
  };
  // First, because they know what stands in the place of what is missing.
  for (const fact of facts) {
    const value = fact.kind === 'fallback' || fact.kind === 'binding' ? fact.value : undefined;
    if (value && isWritten(value)) add(value, symbols.environment(value));
  }
  for (const { value, read } of structure.environmentReads()) add(value, read);
  for (const alias of facts) {
    if (!isAlias(alias, reading)) continue;
    for (const { span, kind } of structure.references(alias)) {
      if (kind === 'write' || kind === 'mutate' || kind === 'declare') continue;
      for (const value of structure.around({ span })) {
        const read = symbols.environment(value);
        if (read) {
          add(value, read);
          break;
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Whether something else stands in the place of a value where it is missing. */
function isReplaced({ span }: Value, structure: DocumentStructure): boolean {
  for (const around of structure.around({ span }))
    if (around.kind === 'fallback' && around.value.span.encloses(span)) return true;
  return false;
}

/** Whether a value reads by itself, and is no name of what was read before. */
function isWritten(value: Value): boolean {
  const read = value.kind === 'fallback' ? value.value : value;
  return read.kind === 'name' ? read.path.length > 1 : read.kind === 'index' || read.kind === 'call';
}

type Alias = Extract<Fact, { kind: 'import' | 'binding' }>;

/** Whether a name stands for the environment: `const env = process.env`, `from os import environ`. */
function isAlias(fact: Fact, { symbols }: CodeReading): fact is Alias {
  if (fact.kind === 'import') return symbols.isEnvironmentName(fact.target);
  if (fact.kind !== 'binding' || fact.form !== 'assignment' || fact.path.length > 1) return false;
  return fact.value?.kind === 'name' && symbols.isEnvironment(fact.value);
}
