import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** One arm of a `switch` or a `when` that gives a value. */
export interface Choice {
  /** Values that what is switched on is compared with, or the conditions where nothing is; empty for the default. */
  readonly values: readonly Node[];
  /** False for a pattern or a range, of which nobody knows when it fits. */
  readonly isKnown: boolean;
  readonly result: Node;
}

/** An expression with many arms, as conditional expressions in one another. Unknown without a default. */
export function choose(
  node: Node,
  subject: Node | undefined,
  choices: readonly Choice[],
  read: SyntaxReader,
  inner: (child: Node) => Value,
): Value {
  const last = choices.at(-1);
  if (!last?.isKnown || last.values.length > 0) return read.other(node);
  return choices
    .slice(0, -1)
    .reduceRight<Value>(
      (otherwise, choice) =>
        read.conditional(node, testOf(node, subject, choice, read, inner), inner(choice.result), otherwise),
      inner(last.result),
    );
}

function testOf(
  node: Node,
  subject: Node | undefined,
  { values, isKnown }: Choice,
  read: SyntaxReader,
  inner: (child: Node) => Value,
): Value {
  const [first] = values;
  if (!first || !isKnown) return read.other(first ?? node);
  const tests = values.map((value): Value => {
    if (!subject) return inner(value);
    return {
      kind: 'comparison',
      span: read.span(value),
      left: inner(subject),
      equal: true,
      right: inner(value),
    };
  });
  const [only] = tests;
  return tests.length === 1 && only
    ? only
    : { kind: 'logical', span: read.span(first), operator: 'or', operands: tests };
}
