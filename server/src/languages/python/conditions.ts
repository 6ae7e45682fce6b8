import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** `a == b`, `a is not b`, `a in b`; other operators, and chains, are `other`. */
export function comparison(node: Node, read: SyntaxReader): Value {
  const compared = comparedBy(node);
  if (!compared) return membership(node, read) ?? read.other(node);
  const { left, right, equal } = compared;
  return {
    kind: 'comparison',
    span: read.span(node),
    left: read.value(left),
    equal,
    right: read.value(right),
  };
}

/** `a in ("b", "c")` asks for one of several, `a in b` for a member. */
function membership(node: Node, read: SyntaxReader): Value | undefined {
  const [left, right, ...more] = named(node);
  const operator = operatorOf(node);
  if (!left || !right || more.length > 0 || (operator !== 'in' && operator !== 'not in')) return undefined;
  const span = read.span(node);
  const item = read.value(left);
  const list = read.value(right);
  const asked: Value =
    list.kind === 'list'
      ? {
          kind: 'logical',
          span,
          operator: 'or',
          operands: list.items.map((one) => ({
            kind: 'comparison',
            span,
            left: item,
            equal: true,
            right: one,
          })),
        }
      : { kind: 'membership', span, item, list };
  return operator === 'in' ? asked : { kind: 'not', span, value: asked };
}

function operatorOf(node: Node): string | undefined {
  return node.children.find((child) => child && !child.isNamed)?.type;
}

interface Compared {
  readonly left: Node;
  readonly right: Node;
  readonly equal: boolean;
}

function comparedBy(node: Node): Compared | undefined {
  const [left, right, ...more] = named(node);
  const operator = operatorOf(node);
  if (!left || !right || more.length > 0) return undefined;
  if (operator === '==' || operator === 'is') return { left, right, equal: true };
  return operator === '!=' || operator === 'is not' ? { left, right, equal: false } : undefined;
}

/** `a and b` */
export function logical(node: Node, left: Node, right: Node, read: SyntaxReader): Value {
  const operands = [left, right].map((one) => asTest(read.value(one)));
  return { kind: 'logical', span: read.span(node), operator: 'and', operands };
}

/**
 * `a if a else b`, `a if a is not None else b`, `environ["A"] if "A" in environ else b` give a value or else a fallback.
 * A literal is taken for a fallback whatever is asked; other conditionals choose between two things.
 */
export function conditional(node: Node, read: SyntaxReader): Value {
  const [then, test, otherwise] = named(node);
  if (!then || !test || !otherwise) return read.other(node);
  const span = read.span(node);
  const asked = presence(test, read);
  const [value, fallback] = asked?.holds === false ? [otherwise, then] : [then, otherwise];
  if (asked && isWhat(asked, read.source(value)))
    return { kind: 'fallback', span, value: read.value(value), fallback: read.value(fallback) };
  const condition = asTest(read.value(test));
  if (!isLiteral(then) && !isLiteral(otherwise))
    return read.conditional(node, condition, read.value(then), read.value(otherwise));
  const fallbackHolds = then.type === 'string' || !isLiteral(otherwise);
  return {
    kind: 'fallback',
    span,
    value: read.value(fallbackHolds ? otherwise : then),
    fallback: read.value(fallbackHolds ? then : otherwise),
    test: condition,
    fallbackHolds,
  };
}

/** What a test asks to be there. */
interface Presence {
  /** As it is written. */
  readonly of: string;
  /** A key that is asked for in it. */
  readonly key?: string;
  /** Whether the test holds where it is there. */
  readonly holds: boolean;
}

function presence(test: Node, read: SyntaxReader): Presence | undefined {
  switch (test.type) {
    case 'parenthesized_expression': {
      const [inner] = named(test);
      return inner && presence(inner, read);
    }
    case 'not_operator': {
      const operand = fieldOf(test, 'argument');
      const asked = operand && presence(operand, read);
      return asked && { ...asked, holds: !asked.holds };
    }
    case 'comparison_operator':
      return comparedPresence(test, read);
    case 'identifier':
    case 'attribute':
    case 'subscript':
    case 'call':
      return { of: read.source(test), holds: true };
    default:
      return undefined;
  }
}

function comparedPresence(test: Node, read: SyntaxReader): Presence | undefined {
  const [left, right, ...more] = named(test);
  if (!left || !right || more.length > 0) return undefined;
  const operator = operatorOf(test);
  if (operator === 'in' || operator === 'not in')
    return { of: read.source(right), key: read.source(left), holds: operator === 'in' };
  const compared = comparedBy(test);
  return compared?.right.type === 'none' ? { of: read.source(left), holds: !compared.equal } : undefined;
}

/** Whether a value, as it is written, is what is asked for. */
function isWhat({ of, key }: Presence, value: string): boolean {
  if (key === undefined) return value === of;
  return value === `${of}[${key}]` || value === `${of}.get(${key})` || value === `os.getenv(${key})`;
}

/** Whether a node is a string, a number or a constant of the language. */
export function isLiteral({ type }: Node): boolean {
  return /^(?:string|concatenated_string|integer|float|true|false|none)$/.test(type);
}
