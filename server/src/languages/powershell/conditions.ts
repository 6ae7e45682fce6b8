import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { onlyStatement } from './fallbacks';
import { innermost } from './nodes';

type Inner = (child: Node) => Value;

const EQUAL = /^-[ci]?eq$/i;
const UNEQUAL = /^-[ci]?ne$/i;

/** `a -eq b`; other operators are `other`. */
export function comparison(node: Node, read: SyntaxReader, inner: Inner): Value {
  const [left, operator, right] = named(node);
  const written = operator ? read.source(operator) : '';
  const equal = EQUAL.test(written);
  if (!left || !right || !(equal || UNEQUAL.test(written))) return read.other(node);
  return { kind: 'comparison', span: read.span(node), left: inner(left), equal, right: inner(right) };
}

/** `a -and b -and c`, `a -or b`; `-xor` is `other`. */
export function logical(node: Node, read: SyntaxReader, inner: Inner): Value {
  const operator = operatorOf(node);
  if (operator !== '-and' && operator !== '-or') return read.other(node);
  const operands: Node[] = [];
  let current = node;
  while (current.type === 'logical_expression' && operatorOf(current) === operator) {
    const [left, right] = named(current);
    if (!left || !right) return read.other(node);
    operands.unshift(right);
    current = innermost(left);
  }
  return {
    kind: 'logical',
    span: read.span(node),
    operator: operator === '-and' ? 'and' : 'or',
    operands: [current, ...operands].map((operand) => asTest(inner(operand))),
  };
}

function operatorOf(node: Node): string | undefined {
  return node.childCount === 3 ? node.child(1)?.type.toLowerCase() : undefined;
}

/** `-not a`, `!a`; other signs are `other`. */
export function negation(node: Node, read: SyntaxReader, inner: Inner): Value {
  const operand = named(node)[0];
  if (!operand || !/^(?:!|-not)$/i.test(node.firstChild?.type ?? '')) return read.other(node);
  return { kind: 'not', span: read.span(node), value: asTest(inner(operand)) };
}

/** `if (a) { b } else { c }` as a value. */
export function choice(node: Node, read: SyntaxReader, inner: Inner): Value {
  const condition = fieldOf(node, 'condition');
  const then = onlyStatement(named(node).find(({ type }) => type === 'statement_block'));
  const otherwise = onlyStatement(fieldOf(node, 'else_clause')?.firstNamedChild);
  if (!condition || !then || !otherwise || fieldOf(node, 'elseif_clauses')) return read.other(node);
  return {
    kind: 'conditional',
    span: read.span(node),
    test: asTest(inner(condition)),
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits a value
    then: inner(then),
    otherwise: inner(otherwise),
  };
}
