import type { Node } from 'web-tree-sitter';
import type { Callee, CallValue, NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { choose } from '../shared/choices';
import { placeholder } from './annotations';
import { familiarCall } from './familiar-calls';
import {
  calledName,
  callParts,
  childOf,
  memberPath,
  nameText,
  positional,
  receiverOf,
  typeName,
  unwrap,
} from './nodes';
import { conditional, resultOf } from './null-checks';
import { stringValue } from './strings';
import { entriesOf, subjectOf } from './when';

/** Expressions nested deeper are not read: generated code, or a text that is being typed. */
const MAX_DEPTH = 50;
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** Objects that only say where something is; what is called on them needs to know what they are. */
const PLACES = /^(?:File|Path|Paths)$/;

/** Reads a Kotlin expression. */
export function value(node: Node, read: SyntaxReader, depth = 0): Value {
  if (depth > MAX_DEPTH) return read.other(node);
  const inner = (child: Node) => value(child, read, depth + 1);
  switch (node.type) {
    case 'string_literal':
      return placeholder(node, read) ?? stringValue(node, read, inner);
    case 'multiline_string_literal':
      return stringValue(node, read, inner);
    case 'identifier': {
      const constant = CONSTANTS.get(read.source(node));
      return constant === undefined
        ? read.name(node, [nameText(node, read)])
        : { kind: 'scalar', span: read.span(node), value: constant };
    }
    case 'navigation_expression':
    case 'this_expression': {
      const path = memberPath(node, read);
      return path ? read.name(node, path) : (placeOf(node, read, inner) ?? member(node, read, inner));
    }
    case 'binary_expression':
      return binary(node, read, inner);
    case 'call_expression':
      return equality(node, read, inner) ?? familiarCall(node, read, inner) ?? callValue(node, read, inner);
    case 'if_expression':
      return conditional(node, read, inner);
    case 'when_expression':
      return choose(
        node,
        subjectOf(node),
        entriesOf(node).map((entry) => ({ ...entry, result: resultOf(entry.result) })),
        read,
        inner,
      );
    case 'index_expression': {
      const [object, key] = named(node);
      if (!object || !key) return read.other(node);
      return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key) };
    }
    case 'spread_expression': {
      const [spread] = named(node);
      return spread ? inner(spread) : read.other(node);
    }
    case 'collection_literal':
      return { kind: 'list', span: read.span(node), items: named(node).map(inner) };
    case 'number_literal':
    case 'float_literal': {
      const number = Number(read.source(node).replace(/_|[uUlLfF]+$/g, ''));
      return Number.isNaN(number)
        ? read.other(node)
        : { kind: 'scalar', span: read.span(node), value: number };
    }
    default: {
      if (node.type === 'unary_expression' && node.child(0)?.type === '!') {
        const [operand] = named(node);
        return operand ? { kind: 'not', span: read.span(node), value: inner(operand) } : read.other(node);
      }
      const content = unwrap(node);
      return content.id === node.id ? read.other(node) : inner(content);
    }
  }
}

/** `File(home, "bin").absolutePath` is read as the text of the path. */
function placeOf(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value | undefined {
  const object = node.firstNamedChild;
  const member = node.lastNamedChild;
  if (
    object?.type !== 'call_expression' ||
    !member ||
    !/^(?:path|absolutePath|canonicalPath)$/.test(read.source(member))
  )
    return undefined;
  const known = inner(object);
  return known.kind === 'string' || known.kind === 'template' ? known : undefined;
}

/**
 * Reads a call as such, even where `value` sees something simpler in it. `implicit` is the object that it is called on
 * where none is written.
 */
export function callOf(node: Node, read: SyntaxReader, implicit?: Node): Value {
  return callValue(node, read, (child) => value(child, read, 1), implicit);
}

function binary(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const operator = fieldOf(node, 'operator')?.type;
  if (operator === '?:') {
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return read.other(node);
    if (fails(right, read)) return inner(left);
    return { kind: 'fallback', span: read.span(node), value: inner(left), fallback: inner(right) };
  }
  const parts = operands(node, operator ?? '');
  if (operator === '+') return read.concatenation(node, parts.map(inner));
  const span = read.span(node);
  if (operator === '&&' || operator === '||')
    return { kind: 'logical', span, operator: operator === '&&' ? 'and' : 'or', operands: parts.map(inner) };
  const [left, right] = named(node);
  if (!left || !right || !/^[!=]==?$/.test(operator ?? '')) return read.other(node);
  return {
    kind: 'comparison',
    span,
    left: inner(left),
    equal: operator?.startsWith('=') ?? false,
    right: inner(right),
  };
}

/** `a.equals(b)` */
function equality(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value | undefined {
  const name = calledName(node);
  const left = name && read.source(name) === 'equals' ? receiverOf(node) : undefined;
  const [right] = left ? positional(callParts(node).list) : [];
  if (!left || !right) return undefined;
  return { kind: 'comparison', span: read.span(node), left: inner(left), equal: true, right: inner(right) };
}

/** A property of what is no plain name: `services().database`. */
function member(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const object = node.firstNamedChild;
  const name = node.lastNamedChild;
  if (!object || name?.type !== 'identifier' || object.id === name.id || node.child(1)?.type === '::')
    return read.other(node);
  return { kind: 'member', span: read.span(node), object: inner(object), name: nameText(name, read) };
}

/** `?: error("…")`, `?: throw …`, `?: return`: without the value it does not go on. */
function fails(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'throw_expression' || node.type === 'return_expression') return true;
  const name = node.type === 'call_expression' ? calledName(node) : undefined;
  return name !== undefined && ['error', 'TODO', 'exitProcess'].includes(read.source(name));
}

/** `x ?: error("…")`, `x!!`, `requireNotNull(x)` */
export function insists(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'call_expression') {
    const name = calledName(node);
    return name != null && INSISTING.has(read.source(name));
  }
  const operator = node.child(1)?.type;
  if (node.type === 'unary_expression') return operator === '!!';
  const last = node.lastChild;
  return operator === '?:' && last !== null && fails(last, read);
}

const INSISTING: ReadonlySet<string> = new Set(['requireNotNull', 'checkNotNull', 'requireNonNull']);

/** The operands of `a + b + c`, which nests to the left. */
function operands(node: Node, operator: string): readonly Node[] {
  const found: Node[] = [];
  let current = node;
  while (current.type === 'binary_expression' && fieldOf(current, 'operator')?.type === operator) {
    const left = fieldOf(current, 'left');
    const right = fieldOf(current, 'right');
    if (!left || !right) break;
    found.push(right);
    current = left;
  }
  found.push(current);
  return found.reverse();
}

function callValue(node: Node, read: SyntaxReader, inner: (child: Node) => Value, implicit?: Node): Value {
  const name = calledName(node);
  if (!name) return read.other(node);
  const { list } = callParts(node);
  const own = nameText(name, read);
  const receiver = receiverOf(node);
  const object = receiver ?? implicit;
  const callee: Callee = {
    span: receiver ? calleeSpan(receiver, name, read) : read.span(name),
    name: own,
    ...(object ? { receiver: receiverValue(object, read, inner) } : {}),
  };
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    ...argumentsOf(list, read, inner),
    // Kotlin has no `new`; only types begin with a capital.
    creates: /^\p{Lu}/u.test(own),
  };
}

export function argumentsOf(
  list: Node | undefined,
  read: SyntaxReader,
  inner: (child: Node) => Value,
): Pick<CallValue, 'args' | 'named' | 'argsSpan'> {
  const args: Value[] = [];
  const byName: NamedArgument[] = [];
  for (const argument of list ? named(list) : []) {
    const [first, second] = named(argument);
    if (argument.type !== 'value_argument' || !first) continue;
    if (!second) args.push(inner(first));
    else
      byName.push({
        name: nameText(first, read),
        nameSpan: read.span(first),
        value: inner(second),
        span: read.span(argument),
      });
  }
  return { args, named: byName, ...(list ? { argsSpan: read.span(list) } : {}) };
}

/** `: FileHandler("app.log")`, which makes one of the class that is inherited from. */
export function superCall(node: Node, read: SyntaxReader): Value {
  const type = node.type === 'user_type' ? node : childOf(node, 'user_type');
  const path = typeName(type, read)?.split('.');
  const name = path?.pop();
  if (!type || !path || name === undefined) return read.other(node);
  const span = read.span(type);
  const receiver: Value = { kind: 'name', span, path };
  return {
    kind: 'call',
    span: read.span(node),
    callee: { span, name, ...(path.length > 0 ? { receiver } : {}) },
    ...argumentsOf(childOf(node, 'value_arguments'), read, (child) => value(child, read, 1)),
    creates: true,
  };
}

function receiverValue(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const object = unwrap(node);
  const name = object.type === 'call_expression' ? calledName(object) : undefined;
  return name && PLACES.test(read.source(name)) ? callValue(object, read, inner) : inner(object);
}

/** What is called with the object it is called on, if that stands in the same line: of a long chain the method alone. */
function calleeSpan(object: Node, name: Node, read: SyntaxReader) {
  const start = object.startPosition.row === name.startPosition.row ? object : name;
  return read.range(start.startIndex, name.endIndex);
}
