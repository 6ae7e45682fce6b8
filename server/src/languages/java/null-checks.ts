import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Methods, also static ones, that tell whether there is a text: true for what they say with nothing there. */
const EMPTY: ReadonlyMap<string, boolean> = new Map([
  ['isEmpty', true],
  ['isBlank', true],
  ['isNull', true],
  ['isNullOrEmpty', true],
  ['isNotEmpty', false],
  ['isNotBlank', false],
  ['nonNull', false],
  ['hasText', false],
  ['hasLength', false],
]);
/** Longer conditions are about something else. */
const MAX_STEPS = 8;

interface Test {
  readonly tested: Node;
  /** Whether the condition holds where nothing is there. */
  readonly empty: boolean;
}

/**
 * What `x != null ? x : fallback`, `x == null ? fallback : x`, `StringUtils.isBlank(x) ? fallback : x` or
 * `x != null && !x.isEmpty() ? x : fallback` choose between. Undefined for all other conditions.
 */
export function nullChecked(
  node: Node,
  read: SyntaxReader,
): { readonly kept: Node; readonly fallback: Node } | undefined {
  const condition = fieldOf(node, 'condition');
  const test = condition && testOf(condition, read);
  const whenTrue = fieldOf(node, 'consequence');
  const whenFalse = fieldOf(node, 'alternative');
  if (!test || !whenTrue || !whenFalse) return undefined;
  const [kept, fallback] = test.empty ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
  return read.source(kept) === read.source(test.tested) ? { kept, fallback } : undefined;
}

/** A conditional expression: a value with its fallback where the condition asks whether that is there. */
export function conditional(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const span = read.span(node);
  const checked = nullChecked(node, read);
  if (checked)
    return { kind: 'fallback', span, value: inner(checked.kept), fallback: inner(checked.fallback) };
  const test = fieldOf(node, 'condition');
  const whenTrue = fieldOf(node, 'consequence');
  const whenFalse = fieldOf(node, 'alternative');
  if (!test || !whenTrue || !whenFalse) return read.other(node);
  return read.conditional(node, inner(test), inner(whenTrue), inner(whenFalse));
}

function testOf(condition: Node, read: SyntaxReader, steps = 0): Test | undefined {
  if (steps > MAX_STEPS) return undefined;
  const next = (node: Node | undefined) => (node ? testOf(node, read, steps + 1) : undefined);
  if (condition.type === 'parenthesized_expression') return next(named(condition)[0]);
  if (condition.type === 'unary_expression') {
    const operand = fieldOf(condition, 'operator')?.type === '!' ? fieldOf(condition, 'operand') : undefined;
    const test = next(operand);
    return test && { ...test, empty: !test.empty };
  }
  if (condition.type === 'method_invocation') return methodTest(condition, read);
  const operator = fieldOf(condition, 'operator')?.type;
  const left = fieldOf(condition, 'left');
  const right = fieldOf(condition, 'right');
  if (!left || !right) return undefined;
  // Of `x != null && !x.isEmpty()` the first part tells already.
  if (operator === '&&' || operator === '||') return next(left);
  const tested = left.type === 'null_literal' ? right : right.type === 'null_literal' ? left : undefined;
  return tested && (operator === '!=' || operator === '==')
    ? { tested, empty: operator === '==' }
    : undefined;
}

function methodTest(call: Node, read: SyntaxReader): Test | undefined {
  const name = fieldOf(call, 'name');
  const empty = name && EMPTY.get(read.source(name));
  const list = fieldOf(call, 'arguments');
  if (empty === undefined || !list) return undefined;
  const [argument, ...more] = named(list);
  const tested = argument ?? fieldOf(call, 'object');
  return tested && more.length === 0 ? { tested, empty } : undefined;
}
