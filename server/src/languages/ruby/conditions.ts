import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { unwrap } from './paths';

/** `a == b`, `a.eql?(b)`; undefined for other calls and operators. */
export function comparison(node: Node, read: SyntaxReader): Value | undefined {
  const compared = node.type === 'call' ? comparedByMethod(node, read) : comparedByOperator(node);
  if (!compared) return undefined;
  const { left, right, equal } = compared;
  return {
    kind: 'comparison',
    span: read.span(node),
    left: read.value(left),
    equal,
    right: read.value(right),
  };
}

interface Compared {
  readonly left: Node;
  readonly right: Node;
  readonly equal: boolean;
}

function comparedByOperator(node: Node): Compared | undefined {
  const operator = fieldOf(node, 'operator')?.type ?? '';
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right || !/^(?:===?|!=)$/.test(operator)) return undefined;
  return { left, right, equal: operator !== '!=' };
}

function comparedByMethod(call: Node, read: SyntaxReader): Compared | undefined {
  const method = fieldOf(call, 'method');
  const left = fieldOf(call, 'receiver');
  const list = fieldOf(call, 'arguments');
  if (!method || !left || !list || !/^(?:eql|equal|casecmp)\?$/.test(read.source(method))) return undefined;
  const [right, ...more] = named(list);
  return right && more.length === 0 ? { left, right, equal: true } : undefined;
}

/** `a && b` */
export function logical(node: Node, left: Node, right: Node, read: SyntaxReader): Value {
  const operands = [left, right].map((one) => asTest(read.value(one)));
  return { kind: 'logical', span: read.span(node), operator: 'and', operands };
}

/**
 * `a ? a : b`, `a.nil? ? b : a` and `ENV.key?('A') ? ENV['A'] : b` give a value or else a fallback, as `a || b` does;
 * others choose between two things. The same as an `if` with an `else`, each of one expression.
 */
export function conditional(node: Node, read: SyntaxReader): Value {
  const condition = fieldOf(node, 'condition');
  const holds = armOf(fieldOf(node, 'consequence'));
  const otherwise = armOf(fieldOf(node, 'alternative'));
  if (!condition || !holds || !otherwise) return read.other(node);
  const [first, second] = node.type === 'unless' ? [otherwise, holds] : [holds, otherwise];
  const asked = presence(condition, read);
  const [value, fallback] = asked?.holds === false ? [second, first] : [first, second];
  if (asked && isWhat(asked, read.source(unwrap(value, read))))
    return {
      kind: 'fallback',
      span: read.span(node),
      value: read.value(value),
      fallback: read.value(fallback),
    };
  return read.conditional(node, asTest(read.value(condition)), read.value(first), read.value(second));
}

/** The expression that an arm gives; undefined for one of several statements, and for an `elsif`. */
function armOf(arm: Node | undefined): Node | undefined {
  if (arm?.type !== 'then' && arm?.type !== 'else') return arm?.type === 'elsif' ? undefined : arm;
  const [only, ...more] = named(arm);
  return more.length === 0 ? only : undefined;
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

/** Questions that hold where something is there, and where it is not; and those for a key. */
const ASKING: Readonly<Record<string, boolean>> = {
  'present?': true,
  'nil?': false,
  'blank?': false,
  'empty?': false,
};
const ASKING_FOR_KEY: ReadonlySet<string> = new Set(['key?', 'has_key?', 'include?', 'member?']);

function presence(test: Node, read: SyntaxReader): Presence | undefined {
  const node = unwrap(test, read);
  if (node.type === 'unary') {
    const operand = /^(?:!|not)$/.test(fieldOf(node, 'operator')?.type ?? '')
      ? fieldOf(node, 'operand')
      : undefined;
    const asked = operand && presence(operand, read);
    return asked && { ...asked, holds: !asked.holds };
  }
  const compared = node.type === 'binary' ? comparedByOperator(node) : undefined;
  if (compared)
    return compared.right.type === 'nil'
      ? { of: read.source(unwrap(compared.left, read)), holds: !compared.equal }
      : undefined;
  const method = node.type === 'call' ? fieldOf(node, 'method') : undefined;
  const receiver = fieldOf(node, 'receiver');
  if (method && receiver) {
    const name = read.source(method);
    const of = read.source(unwrap(receiver, read));
    if (Object.hasOwn(ASKING, name)) return { of, holds: ASKING[name] === true };
    const list = fieldOf(node, 'arguments');
    const [key] = list ? named(list) : [];
    if (key && ASKING_FOR_KEY.has(name)) return { of, key: read.source(key), holds: true };
  }
  return { of: read.source(node), holds: true };
}

/** Whether a value, as it is written, is what is asked for. */
function isWhat({ of, key }: Presence, value: string): boolean {
  return key === undefined ? value === of : value === `${of}[${key}]` || value === `${of}.fetch(${key})`;
}
