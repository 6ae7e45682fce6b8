import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calledName, callParts, nameText, positional, receiverOf, unwrap } from './nodes';

/** Functions that tell whether there is a text: true for what they say with nothing there. */
const EMPTY: ReadonlyMap<string, boolean> = new Map([
  ['isEmpty', true],
  ['isBlank', true],
  ['isNullOrEmpty', true],
  ['isNullOrBlank', true],
  ['isNotEmpty', false],
  ['isNotBlank', false],
]);
/** Longer conditions are about something else. */
const MAX_STEPS = 8;

interface Test {
  readonly tested: Node;
  /** Whether the condition holds where nothing is there. */
  readonly empty: boolean;
}

/**
 * What `if (x != null) x else fallback` or `if (x.isNullOrBlank()) fallback else x` choose between. Undefined for all
 * other conditions.
 */
export function nullChecked(
  node: Node,
  read: SyntaxReader,
): { readonly kept: Node; readonly fallback: Node } | undefined {
  const [condition, whenTrue, whenFalse, ...more] = named(node);
  if (!condition || !whenTrue || !whenFalse || more.length > 0) return undefined;
  const test = testOf(condition, read);
  if (!test) return undefined;
  const [kept, fallback] = (test.empty ? [whenFalse, whenTrue] : [whenTrue, whenFalse]).map(resultOf);
  if (!kept || !fallback || read.source(kept) !== read.source(test.tested)) return undefined;
  return { kept, fallback };
}

/** An `if` that gives a value: one with its fallback where the condition asks whether that is there. */
export function conditional(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const checked = nullChecked(node, read);
  if (checked) {
    const { kept, fallback } = checked;
    return { kind: 'fallback', span: read.span(node), value: inner(kept), fallback: inner(fallback) };
  }
  const [condition, whenTrue, whenFalse, ...more] = named(node);
  if (!condition || !whenTrue || !whenFalse || more.length > 0) return read.other(node);
  return read.conditional(node, inner(condition), inner(resultOf(whenTrue)), inner(resultOf(whenFalse)));
}

/** What a branch gives that is one expression: `x` and `{ x }`. */
export function resultOf(branch: Node): Node {
  const [only, ...more] = branch.type === 'block' ? named(branch) : [];
  return only && more.length === 0 ? only : branch;
}

function testOf(node: Node, read: SyntaxReader, steps = 0): Test | undefined {
  if (steps > MAX_STEPS) return undefined;
  const condition = unwrap(node);
  if (condition.type === 'unary_expression' && condition.child(0)?.type === '!') {
    const [operand] = named(condition);
    const test = operand && testOf(operand, read, steps + 1);
    return test && { ...test, empty: !test.empty };
  }
  if (condition.type === 'call_expression') {
    const name = calledName(condition);
    const empty = name && EMPTY.get(nameText(name, read));
    const tested = receiverOf(condition);
    const bare = positional(callParts(condition).list).length === 0;
    return empty !== undefined && tested && bare ? { tested, empty } : undefined;
  }
  const operator = fieldOf(condition, 'operator')?.type;
  const left = fieldOf(condition, 'left');
  const right = fieldOf(condition, 'right');
  if (!left || !right) return undefined;
  // Of `x != null && x.isNotEmpty()` the first part tells already.
  if (operator === '&&' || operator === '||') return testOf(left, read, steps + 1);
  if (read.source(right) !== 'null') return undefined;
  return operator === '!=' || operator === '==' ? { tested: left, empty: operator === '==' } : undefined;
}
