import type { Value } from './values';

/**
 * A value that is asked whether it holds: an `or` gives no fallback there, but holds where one of its sides does.
 */
export function asTest(value: Value): Value {
  switch (value.kind) {
    case 'not':
      return { ...value, value: asTest(value.value) };
    case 'logical':
      return { ...value, operands: value.operands.map(asTest) };
    case 'fallback': {
      const { span, value: left, fallback, test } = value;
      // A call that is given a fallback is the value itself.
      if (test || left.span.end === span.end) return value;
      const operands = [asTest(left), asTest(fallback)];
      return { kind: 'logical', span, operator: 'or', operands };
    }
    default:
      return value;
  }
}
