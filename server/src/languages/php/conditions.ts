import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { plainArguments } from './calls';
import { functionName, unwrap } from './names';

const EQUAL: ReadonlySet<string | undefined> = new Set(['==', '===']);
const UNEQUAL: ReadonlySet<string | undefined> = new Set(['!=', '!==', '<>']);
const AND: ReadonlySet<string | undefined> = new Set(['&&', 'and']);
const OR: ReadonlySet<string | undefined> = new Set(['||', 'or']);

/** `a == b`, `a && b`; undefined for other operators. Neither `&&` nor `||` gives one of its sides. */
export function condition(node: Node, left: Node, right: Node, read: SyntaxReader): Value | undefined {
  const operator = fieldOf(node, 'operator')?.type;
  const span = read.span(node);
  if (EQUAL.has(operator) || UNEQUAL.has(operator)) {
    const equal = EQUAL.has(operator);
    return { kind: 'comparison', span, left: read.value(left), equal, right: read.value(right) };
  }
  const operators = AND.has(operator) ? AND : OR.has(operator) ? OR : undefined;
  if (!operators) return undefined;
  const operands = operandsOf(node, operators).map((one) => asTest(read.value(one)));
  return { kind: 'logical', span, operator: operators === AND ? 'and' : 'or', operands };
}

/** The operands of a chain of operators, from left to right; a loop, since generated code has thousands. */
export function operandsOf(node: Node, operators: ReadonlySet<string | undefined>): readonly Node[] {
  const found: Node[] = [];
  let current: Node | undefined = node;
  while (current?.type === 'binary_expression' && operators.has(fieldOf(current, 'operator')?.type)) {
    const right = fieldOf(current, 'right');
    if (right) found.push(right);
    current = fieldOf(current, 'left');
  }
  if (current) found.push(current);
  return found.reverse();
}

/** `!a`; undefined for the signs of numbers. */
export function negation(node: Node, read: SyntaxReader): Value | undefined {
  const operand = fieldOf(node, 'argument');
  if (fieldOf(node, 'operator')?.type !== '!' || !operand) return undefined;
  return { kind: 'not', span: read.span(node), value: asTest(read.value(operand)) };
}

/**
 * `a ?: b`, `a ? a : b`, `isset(a) ? a : b`, `a === false ? b : a`: `a`, or `b` where it is missing. Others choose between
 * two things.
 */
export function conditional(node: Node, read: SyntaxReader): Value {
  const test = fieldOf(node, 'condition');
  const then = fieldOf(node, 'body');
  const otherwise = fieldOf(node, 'alternative');
  if (!test || !otherwise) return read.other(node);
  const fallback = (value: Node, instead: Node): Value => ({
    kind: 'fallback',
    span: read.span(node),
    value: read.value(value),
    fallback: read.value(instead),
  });
  if (!then) return fallback(test, otherwise);
  const { of, holds } = presence(test, read);
  const [value, instead] = holds ? [then, otherwise] : [otherwise, then];
  if (isSame(of, unwrap(value, read), read)) return fallback(value, instead);
  return read.conditional(node, asTest(read.value(test)), read.value(then), read.value(otherwise));
}

/** What a test asks to be there, and whether it holds where it is. */
interface Presence {
  readonly of: Node;
  readonly holds: boolean;
}

function presence(outer: Node, read: SyntaxReader): Presence {
  const test = unwrap(outer, read);
  switch (test.type) {
    case 'unary_op_expression': {
      const operand = fieldOf(test, 'argument');
      if (!operand || fieldOf(test, 'operator')?.type !== '!') break;
      const { of, holds } = presence(operand, read);
      return { of, holds: !holds };
    }
    case 'function_call_expression': {
      const called = fieldOf(test, 'function');
      const name = called ? functionName(called, read) : '';
      const [of, ...more] = /^(?:isset|empty|is_null)$/.test(name) ? plainArguments(test) : [];
      if (of && more.length === 0) return { of: unwrap(of, read), holds: name === 'isset' };
      break;
    }
    case 'binary_expression': {
      const operator = fieldOf(test, 'operator')?.type;
      const left = fieldOf(test, 'left');
      const right = fieldOf(test, 'right');
      if (!left || !right || !(EQUAL.has(operator) || UNEQUAL.has(operator))) break;
      const of = isNothing(right, read) ? left : isNothing(left, read) ? right : undefined;
      if (of) return { of: assigned(unwrap(of, read)), holds: UNEQUAL.has(operator) };
      break;
    }
  }
  return { of: assigned(test), holds: true };
}

/** `$a` of `$a = f()`. */
function assigned(node: Node): Node {
  return node.type === 'assignment_expression' ? (fieldOf(node, 'left') ?? node) : node;
}

/** What stands for a missing value: `false`, `null`, `''`. */
function isNothing(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'null') return true;
  if (node.type === 'boolean') return /^false$/i.test(read.source(node));
  return (node.type === 'string' || node.type === 'encapsed_string') && named(node).length === 0;
}

/** Whether two expressions are written alike. */
function isSame(one: Node, other: Node, read: SyntaxReader): boolean {
  return (
    one.endIndex - one.startIndex === other.endIndex - other.startIndex &&
    read.slice(one.startIndex, one.endIndex) === read.slice(other.startIndex, other.endIndex)
  );
}
