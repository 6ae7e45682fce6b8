import type { Span } from '../text/span';
import type { Value } from './values';

/**
 * What operands are when they are joined: all literals make a string, all strings with holes a template, anything else
 * is `other`.
 */
export function concatenated(span: Span, operands: readonly Value[]): Value {
  const parts: (string | Value)[] = [];
  for (const operand of operands) {
    const more =
      operand.kind === 'string' ? [operand.text] : operand.kind === 'template' ? operand.parts : [operand];
    for (const part of more) {
      const last = parts[parts.length - 1];
      if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  const [first, ...rest] = parts;
  if (rest.length === 0 && typeof first === 'string') return { kind: 'string', span, text: first };
  if (!parts.some((part) => typeof part === 'string')) return { kind: 'other', span, parts: operands };
  return { kind: 'template', span, parts };
}
