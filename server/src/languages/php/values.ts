import type { Node } from 'web-tree-sitter';
import type { ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { backquotes, callValue, plainArguments, spread } from './calls';
import { condition, conditional, negation, operandsOf } from './conditions';
import { familiarCall } from './familiar-calls';
import { functionName, keyOf, memberPath, unwrap } from './names';
import { heredocValue, stringValue } from './strings';

/** Reads a PHP expression. */
export function value(outer: Node, read: SyntaxReader): Value {
  const node = unwrap(outer, read);
  const inner = (part: Node) => value(part, read);
  switch (node.type) {
    case 'string':
    case 'encapsed_string':
      return stringValue(node, read, inner);
    case 'heredoc':
    case 'nowdoc':
      return heredocValue(node, read, inner);
    case 'binary_expression':
      return binary(node, read);
    case 'variable_name':
    case 'name':
    case 'qualified_name':
    case 'relative_scope':
    case 'member_access_expression':
    case 'nullsafe_member_access_expression':
    case 'scoped_property_access_expression':
    case 'class_constant_access_expression':
      return nameValue(node, read);
    case 'function_call_expression': {
      const called = fieldOf(node, 'function');
      const name = called ? functionName(called, read) : '';
      return familiarCall(node, name, plainArguments(node), read, inner) ?? callValue(node, read);
    }
    case 'member_call_expression':
    case 'nullsafe_member_call_expression':
    case 'scoped_call_expression':
    case 'object_creation_expression':
      return callValue(node, read);
    case 'shell_command_expression':
      return backquotes(node, read);
    case 'subscript_expression': {
      const [object, key, ...more] = named(node);
      if (!object || !key || more.length > 0) return read.other(node);
      return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key) };
    }
    case 'array_creation_expression':
      return array(node, read);
    case 'conditional_expression':
      return conditional(node, read);
    case 'unary_op_expression':
      return negation(node, read) ?? read.other(node);
    case 'assignment_expression': {
      const right = fieldOf(node, 'right');
      return right ? inner(right) : read.other(node);
    }
    case 'augmented_assignment_expression':
      return augmented(node, read);
    case 'integer':
    case 'float':
      return { kind: 'scalar', span: read.span(node), value: Number(read.source(node).replace(/_/g, '')) };
    case 'boolean':
      return { kind: 'scalar', span: read.span(node), value: /^true$/i.test(read.source(node)) };
    case 'null':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }
}

function nameValue(node: Node, read: SyntaxReader): Value {
  const path = memberPath(node, read);
  return path ? read.name(node, path) : member(node, read);
}

/** A member of what is no plain name: `services()->database`, `a()::$b`. */
function member(node: Node, read: SyntaxReader): Value {
  const [first, second] = named(node);
  const object = fieldOf(node, 'object') ?? fieldOf(node, 'scope') ?? first;
  const name = fieldOf(node, 'name') ?? second;
  const isStatic = node.type === 'scoped_property_access_expression';
  // `a()->$b` is called what `$b` says.
  if (!object || name?.type !== (isStatic ? 'variable_name' : 'name')) return read.other(node);
  return {
    kind: 'member',
    span: read.span(node),
    object: value(object, read),
    name: read.source(name).slice(isStatic ? 1 : 0),
  };
}

function binary(node: Node, read: SyntaxReader): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  const operator = fieldOf(node, 'operator')?.type;
  if (!left || !right) return read.other(node);
  if (operator === '??') return fallback(node, left, right, read);
  if (operator !== '.') return condition(node, left, right, read) ?? read.other(node);
  return read.concatenation(
    node,
    operandsOf(node, DOT).map((operand) => value(operand, read)),
  );
}

const DOT: ReadonlySet<string | undefined> = new Set(['.']);

function fallback(node: Node, first: Node, second: Node, read: SyntaxReader): Value {
  return {
    kind: 'fallback',
    span: read.span(node),
    value: value(first, read),
    fallback: value(second, read),
  };
}

/** `$a ??= b` is `$a ?? b`, `$a .= b` is `$a . b`. */
function augmented(node: Node, read: SyntaxReader): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right) return read.other(node);
  switch (fieldOf(node, 'operator')?.type) {
    case '??=':
      return fallback(node, left, right, read);
    case '.=':
      return read.concatenation(node, [value(left, read), value(right, read)]);
    default:
      return read.other(node);
  }
}

/** An array with keys is an object, one without a list. */
function array(node: Node, read: SyntaxReader): Value {
  const items = named(node).filter(({ type }) => type === 'array_element_initializer');
  const span = read.span(node);
  const parts = items.map((item) => ({ item, children: named(item) }));
  if (parts.some(({ children }) => children.length > 1)) {
    return {
      kind: 'object',
      span,
      entries: parts.flatMap(({ item, children }) => entry(item, children, read)),
    };
  }
  return {
    kind: 'list',
    span,
    items: parts.flatMap(({ children: [only] }) =>
      only ? (only.type === 'variadic_unpacking' ? spread(only, read) : [value(only, read)]) : [],
    ),
  };
}

function entry(item: Node, [key, given]: readonly Node[], read: SyntaxReader): readonly ObjectEntry[] {
  const text = key && keyOf(key, read);
  return key && given && text !== undefined ? [read.entry(item, key, given, text)] : [];
}
