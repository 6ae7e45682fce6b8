import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { memberPath } from './paths';

type Inner = (child: Node) => Value;

/** A name, or a member of something that is none: `services().database`. */
export function member(node: Node, read: SyntaxReader, inner: Inner): Value {
  const path = memberPath(node, read);
  if (path) return read.name(node, path);
  const object = fieldOf(node, 'value');
  const field = fieldOf(node, 'field');
  if (!object || !field) return read.other(node);
  return { kind: 'member', span: read.span(node), object: inner(object), name: read.source(field) };
}

/** Concatenations, comparisons, `&&` and `||`. */
export function binary(node: Node, read: SyntaxReader, inner: Inner): Value {
  const operator = fieldOf(node, 'operator')?.type;
  const span = read.span(node);
  switch (operator) {
    case '+':
      return read.concatenation(node, operandsOf(node, '+').map(inner));
    case '&&':
    case '||': {
      const operands = operandsOf(node, operator).map(inner);
      return { kind: 'logical', span, operator: operator === '&&' ? 'and' : 'or', operands };
    }
    case '==':
    case '!=': {
      const left = fieldOf(node, 'left');
      const right = fieldOf(node, 'right');
      if (!left || !right) return read.other(node);
      return { kind: 'comparison', span, left: inner(left), equal: operator === '==', right: inner(right) };
    }
    default:
      return read.other(node);
  }
}

/** `!a`, and `*a`, which is still `a` as far as any rule cares. */
export function unary(node: Node, read: SyntaxReader, inner: Inner): Value {
  const [operand] = named(node);
  const operator = node.child(0)?.type;
  if (!operand) return read.other(node);
  if (operator === '!') return { kind: 'not', span: read.span(node), value: inner(operand) };
  return operator === '*' ? inner(operand) : read.other(node);
}

/** The operands of `a + b + c`, which nests to the left. */
function operandsOf(node: Node, operator: string): readonly Node[] {
  const found: Node[] = [];
  let current = node;
  while (current.type === 'binary_expression' && fieldOf(current, 'operator')?.type === operator) {
    const left = fieldOf(current, 'left');
    const right = fieldOf(current, 'right');
    if (!left || !right) break;
    found.push(right);
    current = left;
  }
  found.push(current);
  return found.reverse();
}
