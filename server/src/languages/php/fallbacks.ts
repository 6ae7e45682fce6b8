import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Questions whether a value is there: what they ask of, and whether they say that it is missing. */
const QUESTIONS: readonly (readonly [RegExp, missing: boolean])[] = [
  [/^!\s*(?:isset|is_null)\s*\((.+)\)$/s, true],
  [/^!\s*empty\s*\((.+)\)$/s, false],
  [/^isset\s*\((.+)\)$/s, false],
  [/^(?:empty|is_null)\s*\((.+)\)$/s, true],
  [/^(.+?)\s*!==?\s*(?:false|null|''|"")$/is, false],
  [/^(?:false|null|''|"")\s*!==?\s*(.+)$/is, false],
  [/^(.+?)\s*===?\s*(?:false|null|''|"")$/is, true],
  [/^(?:false|null|''|"")\s*===?\s*(.+)$/is, true],
];
/** Longer conditions ask something else. */
const MAX_CONDITION = 200;

/** `a ?: b`, `a ? a : b`, `isset(a) ? a : b`, `a === false ? b : a`: `a`, or `b` where it is missing. */
export function conditional(node: Node, read: SyntaxReader, inner: (part: Node) => Value): Value {
  const condition = fieldOf(node, 'condition');
  const then = fieldOf(node, 'body');
  const otherwise = fieldOf(node, 'alternative');
  if (!condition || !otherwise) return read.other(node);
  const fallback = (value: Node, instead: Node): Value => ({
    kind: 'fallback',
    span: read.span(node),
    value: inner(value),
    fallback: inner(instead),
  });
  if (!then) return fallback(condition, otherwise);
  const { tested, missing } = question(read.source(condition));
  const [value, instead] = missing ? [otherwise, then] : [then, otherwise];
  return tested !== '' && read.source(value).endsWith(tested) ? fallback(value, instead) : read.other(node);
}

function question(condition: string): { tested: string; missing: boolean } {
  const source = condition.trim().replace(/^\((.*)\)$/s, '$1');
  if (source.length > MAX_CONDITION) return { tested: '', missing: false };
  for (const [pattern, missing] of QUESTIONS) {
    const tested = pattern.exec(source)?.[1];
    if (tested !== undefined) return { tested: tested.trim(), missing };
  }
  return { tested: source, missing: false };
}
