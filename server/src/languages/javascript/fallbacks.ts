import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { isText, shortSource, unwrap } from './paths';

type Inner = (node: Node) => Value;

/** `a ? a : b`, `a === undefined ? b : a` and `a != null ? a : b` are `a || b`. */
export function ternary(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const condition = fieldOf(node, 'condition');
  const then = fieldOf(node, 'consequence');
  const otherwise = fieldOf(node, 'alternative');
  const tested = condition && testOf(condition, read);
  if (!tested || !then || !otherwise) return undefined;
  const [value, fallback] = tested.missing ? [otherwise, then] : [then, otherwise];
  if (shortSource(tested.subject, read) !== shortSource(unwrap(value), read)) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(value), fallback: inner(fallback) };
}

/** `if (!a) { a = 'b'; }` is `a = a || 'b'`; what can be replaced is `'b'`. */
export function unlessSet(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const condition = fieldOf(node, 'condition');
  const tested = condition && testOf(condition, read);
  const body = fieldOf(node, 'consequence');
  const assigned = body && onlyAssignment(body);
  const left = assigned && fieldOf(assigned, 'left');
  const right = assigned && fieldOf(assigned, 'right');
  if (!tested?.missing || !left || !right) return undefined;
  if (shortSource(tested.subject, read) !== shortSource(left, read)) return undefined;
  const fallback = inner(right);
  return { kind: 'fallback', span: fallback.span, value: inner(tested.subject), fallback };
}

/** A cheap test before an `if` is read as a fallback: `!a` or a comparison, and nothing but `a = 'b'`. */
export function mayBeUnless(condition: Node, body: Node): boolean {
  if (body.type === 'statement_block' && body.namedChildCount !== 1) return false;
  const right = fieldOf(onlyAssignment(body) ?? body, 'right');
  if (!right || !isText(right)) return false;
  return named(condition).some(
    (test) =>
      test.type === 'binary_expression' ||
      (test.type === 'unary_expression' && fieldOf(test, 'operator')?.type === '!'),
  );
}

function onlyAssignment(body: Node): Node | undefined {
  const statements = body.type === 'statement_block' ? named(body) : [body];
  const [statement, ...more] = statements;
  const inside = statement?.type === 'expression_statement' ? named(statement)[0] : undefined;
  return more.length === 0 && inside?.type === 'assignment_expression' ? inside : undefined;
}

interface Test {
  readonly subject: Node;
  /** True where the test holds when the subject is not there. */
  readonly missing: boolean;
}

/** `a`, `!a`, `a === undefined`, `a != null`, `typeof a === 'undefined'`, `a === ''`. */
function testOf(condition: Node, read: SyntaxReader): Test | undefined {
  const test = unwrap(condition);
  if (test.type === 'unary_expression') {
    const subject = fieldOf(test, 'argument');
    return subject && fieldOf(test, 'operator')?.type === '!'
      ? { subject: unwrap(subject), missing: true }
      : undefined;
  }
  if (test.type !== 'binary_expression') return { subject: test, missing: false };
  const left = fieldOf(test, 'left');
  const right = fieldOf(test, 'right');
  const operator = fieldOf(test, 'operator')?.type;
  if (!left || !right || (operator !== undefined && !/^[!=]==?$/.test(operator))) return undefined;
  if (!/^(?:undefined|null|''|""|'undefined'|"undefined")$/.test(shortSource(right, read) ?? ''))
    return undefined;
  const typeOf = left.type === 'unary_expression' && fieldOf(left, 'operator')?.type === 'typeof';
  const subject = typeOf ? fieldOf(left, 'argument') : left;
  return subject && { subject: unwrap(subject), missing: operator?.startsWith('=') ?? false };
}
