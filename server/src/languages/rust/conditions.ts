import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { armsOf, comparedWith, hasGuard } from './arms';
import { tail } from './defaults';

type Inner = (child: Node) => Value;

/** A `match` with more arms is a table. */
const MAX_ARMS = 20;

/** `if a { b } else { c }` as a value. */
export function conditional(node: Node, read: SyntaxReader, inner: Inner): Value {
  const condition = fieldOf(node, 'condition');
  const holds = tail(fieldOf(node, 'consequence'));
  const alternative = fieldOf(node, 'alternative');
  const otherwise = alternative && tail(named(alternative)[0]);
  if (!condition || !holds || !otherwise) return read.other(node);
  return read.conditional(node, asTest(inner(condition)), inner(holds), inner(otherwise));
}

/** `match a { "b" => c, _ => d }` as a value: the last arm is what stands where no other holds. */
export function matched(node: Node, read: SyntaxReader, inner: Inner): Value {
  const subject = fieldOf(node, 'value');
  const arms = armsOf(node);
  const last = arms.at(-1);
  const otherwise = last && !hasGuard(last) ? tail(fieldOf(last, 'value')) : undefined;
  if (!subject || !otherwise || arms.length < 2 || arms.length > MAX_ARMS) return read.other(node);
  const left = inner(subject);
  const span = read.span(subject);
  return arms.slice(0, -1).reduceRight<Value>((rest, arm) => {
    const comparisons = comparedWith(arm).map(
      (one): Value => ({ kind: 'comparison', span, left, equal: true, right: inner(one) }),
    );
    const [only = read.other(subject), ...more] = comparisons;
    const test: Value =
      more.length > 0 ? { kind: 'logical', span, operator: 'or', operands: comparisons } : only;
    const given = tail(fieldOf(arm, 'value'));
    return read.conditional(node, test, given ? inner(given) : read.other(arm), rest);
  }, inner(otherwise));
}
