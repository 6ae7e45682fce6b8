import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { unwrapped } from './names';

type Inner = (child: Node) => Value;

/** Longer conditions ask for more than whether something is missing. */
const MAX_CONDITION = 200;
const EMPTY_CHECK =
  /^(?:string|String)\s*\.\s*IsNullOr(?:Empty|WhiteSpace)\s*\(\s*([^()]+(?:\([^()]*\))?)\s*\)$/;

/**
 * What `x != null ? x : fallback`, `x is null ? fallback : x` or `string.IsNullOrEmpty(x) ? fallback : x` choose
 * between. Undefined for all other conditions.
 */
export function nullChecked(
  node: Node,
  read: SyntaxReader,
): { readonly kept: Node; readonly fallback: Node } | undefined {
  const condition = fieldOf(node, 'condition');
  const whenTrue = fieldOf(node, 'consequence');
  const whenFalse = fieldOf(node, 'alternative');
  const tested = condition && testedIn(condition, read);
  if (!tested || !whenTrue || !whenFalse) return undefined;
  const [kept, fallback] = tested.negated ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
  return read.source(kept) === tested.checked ? { kept, fallback } : undefined;
}

/** A conditional expression: a value with its fallback where the condition asks whether that is there. */
export function conditional(node: Node, read: SyntaxReader, inner: Inner): Value {
  const checked = nullChecked(node, read);
  if (checked) {
    const { kept, fallback } = checked;
    return { kind: 'fallback', span: read.span(node), value: inner(kept), fallback: inner(fallback) };
  }
  const condition = fieldOf(node, 'condition');
  const whenTrue = fieldOf(node, 'consequence');
  const whenFalse = fieldOf(node, 'alternative');
  if (!condition || !whenTrue || !whenFalse) return read.other(node);
  return read.conditional(node, inner(condition), inner(whenTrue), inner(whenFalse));
}

/** `x ??= "text"` as a fallback of `x`; any other assignment as the value that is given. */
export function assigned(node: Node, read: SyntaxReader, inner: Inner): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  const operator = node.child(1)?.type;
  if (right && operator === '=') return inner(right);
  if (!left || !right || operator !== '??=') return read.other(node);
  return { kind: 'fallback', span: read.span(node), value: inner(left), fallback: inner(right) };
}

/** `if (x == null) x = "text";` and `if (string.IsNullOrEmpty(x)) { x = "text"; }`. Undefined for all others. */
export function assignedWhereMissing(
  node: Node,
  read: SyntaxReader,
): { readonly left: Node; readonly right: Node } | undefined {
  const condition = fieldOf(node, 'condition');
  const body = fieldOf(node, 'consequence');
  if (!condition || !body || fieldOf(node, 'alternative')) return undefined;
  const statements = body.type === 'block' ? named(body) : [body];
  const assignment = statements.length === 1 ? statements[0]?.firstNamedChild : undefined;
  if (assignment?.type !== 'assignment_expression') return undefined;
  const left = fieldOf(assignment, 'left');
  const right = fieldOf(assignment, 'right');
  const tested = testedIn(condition, read);
  if (!left || !right || !tested || tested.negated || tested.checked !== read.source(left)) return undefined;
  return { left, right };
}

interface Tested {
  /** What may be missing, as written. */
  readonly checked: string;
  /** The condition holds where it is there. */
  readonly negated: boolean;
}

/** What a condition asks to be there: `x != null`, `x is null`, `string.IsNullOrEmpty(x)`. */
function testedIn(condition: Node, read: SyntaxReader): Tested | undefined {
  const tested = unwrapped(condition);
  if (tested.endIndex - tested.startIndex > MAX_CONDITION) return undefined;
  const source = read.source(tested).replace(/^!/, '');
  const inverted = read.source(tested).startsWith('!');
  const [, compared = '', operator = ''] = /^(.+?)\s*(==|!=|\bis not\b|\bis\b)\s*null$/.exec(source) ?? [];
  const [, checked = compared] = EMPTY_CHECK.exec(source) ?? [];
  if (checked === '') return undefined;
  const negated = (operator === '!=' || operator === 'is not') !== inverted;
  return { checked: checked.trim(), negated };
}
