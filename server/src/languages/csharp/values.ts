import type { Node } from 'web-tree-sitter';
import type { Callee, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { choose } from '../shared/choices';
import { type Argument, argumentsIn, creation, initializer, typedCreation, writtenTo } from './creations';
import { familiarCall } from './familiar-calls';
import { memberOf, memberPath, plainName, unwrapped } from './names';
import { assigned, assignedWhereMissing, conditional } from './null-checks';
import { choicesOf, isPattern } from './patterns';
import { interpolatedValue, stringValue } from './strings';

/** Expressions nested deeper are not read: generated code, or a text that is being typed. */
const MAX_DEPTH = 50;

/** Reads a C# expression. */
export function value(node: Node, read: SyntaxReader, depth = 0): Value {
  if (depth > MAX_DEPTH) return read.other(node);
  const inner = (child: Node) => value(child, read, depth + 1);
  switch (node.type) {
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
      return stringValue(node, read);
    case 'interpolated_string_expression':
      return interpolatedValue(node, read, inner);
    case 'binary_expression':
      return binary(node, read, inner);
    case 'identifier':
    case 'generic_name':
    case 'qualified_name':
    case 'alias_qualified_name':
    case 'predefined_type':
    case 'this':
    case 'base':
    case 'member_access_expression':
      return member(node, read, inner);
    case 'conditional_access_expression':
      return conditionalAccess(node, read, inner);
    case 'invocation_expression':
      return equality(node, read, inner) ?? familiarCall(node, read, inner) ?? methodCall(node, read, inner);
    case 'object_creation_expression':
      return writtenTo(node, read, inner) ?? creation(node, fieldOf(node, 'type'), read, inner);
    case 'implicit_object_creation_expression':
      return typedCreation(node, read, inner);
    case 'array_creation_expression':
    case 'implicit_array_creation_expression': {
      const items = named(node).find(({ type }) => type === 'initializer_expression');
      return items
        ? { kind: 'list', span: read.span(node), items: named(items).map(inner) }
        : read.other(node);
    }
    case 'initializer_expression':
      return initializer(node, read, inner);
    case 'element_binding_expression':
    case 'collection_expression':
      // `["a", ..rest]`
      return {
        kind: 'list',
        span: read.span(node),
        items: argumentsIn(node).map((item) => inner(item.value)),
      };
    case 'element_access_expression': {
      const object = fieldOf(node, 'expression');
      const list = fieldOf(node, 'subscript');
      return index(node, object, list, read, inner);
    }
    case 'conditional_expression':
      return conditional(node, read, inner);
    case 'switch_expression': {
      const { subject, choices } = choicesOf(node);
      return choose(node, subject, choices, read, inner);
    }
    case 'is_pattern_expression':
      return isPattern(node, read, inner) ?? read.other(node);
    case 'prefix_unary_expression': {
      const [operand] = node.child(0)?.type === '!' ? named(node) : [];
      return operand ? { kind: 'not', span: read.span(node), value: inner(operand) } : read.other(node);
    }
    case 'assignment_expression':
      return assigned(node, read, inner);
    case 'if_statement': {
      const missing = assignedWhereMissing(node, read);
      if (!missing) return read.other(node);
      const { left, right } = missing;
      return { kind: 'fallback', span: read.span(node), value: inner(left), fallback: inner(right) };
    }
    case 'parenthesized_expression':
    case 'await_expression':
    case 'postfix_unary_expression': {
      const content = unwrapped(node);
      return content.id === node.id ? read.other(node) : inner(content);
    }
    case 'cast_expression':
      return through(node, fieldOf(node, 'value'));
    case 'as_expression':
      return through(node, fieldOf(node, 'left'));
    case 'integer_literal':
    case 'real_literal': {
      const text = read.source(node).replace(/_|[uUlLfFdDmM]+$/g, '');
      return { kind: 'scalar', span: read.span(node), value: Number(text) };
    }
    case 'boolean_literal':
      return { kind: 'scalar', span: read.span(node), value: read.source(node) === 'true' };
    case 'null_literal':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }

  function through(whole: Node, content: Node | undefined): Value {
    return content ? inner(content) : read.other(whole);
  }
}

export type Inner = (child: Node) => Value;

/** `a + b + c` as one text, `a ?? b` as a fallback. */
function binary(node: Node, read: SyntaxReader, inner: Inner): Value {
  const operator = fieldOf(node, 'operator')?.type;
  if (operator === '??') return coalesce(node, read, inner);
  const operands = operandsOf(node, operator);
  if (operator === '+') return read.concatenation(node, operands.map(inner));
  const span = read.span(node);
  if (operator === '&&' || operator === '||') {
    const joined = operator === '&&' ? 'and' : 'or';
    return { kind: 'logical', span, operator: joined, operands: operands.map(inner) };
  }
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right || (operator !== '==' && operator !== '!=')) return read.other(node);
  return { kind: 'comparison', span, left: inner(left), equal: operator === '==', right: inner(right) };
}

/** The operands of `a + b + c`, which nests to the left. */
function operandsOf(node: Node, operator: string | undefined): readonly Node[] {
  const operands: Node[] = [];
  let current = node;
  while (current.type === 'binary_expression' && fieldOf(current, 'operator')?.type === operator) {
    const left = fieldOf(current, 'left');
    const right = fieldOf(current, 'right');
    if (!left || !right) break;
    operands.push(right);
    current = left;
  }
  operands.push(current);
  return operands.reverse();
}

/** `a.Equals(b)`, `string.Equals(a, b)` */
function equality(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const called = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  const found = called && memberOf(called);
  if (!found || !list || read.source(found.name) !== 'Equals') return undefined;
  const isStatic = /^(?:string|String|object|Object)$/.test(read.source(found.object));
  const args = argumentsIn(list).map((argument) => argument.value);
  const [left, right] = isStatic ? args : [found.object, args[0]];
  if (!left || !right) return undefined;
  return { kind: 'comparison', span: read.span(node), left: inner(left), equal: true, right: inner(right) };
}

function coalesce(node: Node, read: SyntaxReader, inner: Inner): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right) return read.other(node);
  // `read() ?? throw …` is the value that was read.
  if (right.type === 'throw_expression') return inner(left);
  const known = inner(left);
  const required = known.kind === 'index' ? requiredSetting(left, known.key, read) : undefined;
  return {
    kind: 'fallback',
    span: read.span(node),
    value: known,
    fallback: inner(right),
    ...(required === undefined ? {} : { required }),
  };
}

/** A setting is read from more than the environment, so it stays a setting: `configuration["Jwt:Key"] ?? throw …`. */
function requiredSetting(left: Node, key: Value, read: SyntaxReader): string | undefined {
  if (key.kind !== 'string' || !/^[\w:.-]+$/.test(key.text)) return undefined;
  return `${read.source(left)} ?? throw new InvalidOperationException("${key.text} is not set")`;
}

/** A plain path as a name; a property of anything else as a call of its getter. */
function member(node: Node, read: SyntaxReader, inner: Inner): Value {
  const path = memberPath(node, read);
  if (path) return read.name(node, path);
  const found = memberOf(node);
  if (!found) return read.other(node);
  return {
    kind: 'call',
    span: read.span(node),
    callee: calleeOf(found.object, found.name, read, inner),
    args: [],
    named: [],
    creates: false,
  };
}

/** `a?.b`, and `a?["b"]`. */
function conditionalAccess(node: Node, read: SyntaxReader, inner: Inner): Value {
  const last = named(node).at(-1);
  if (last?.type === 'element_binding_expression')
    return index(node, fieldOf(node, 'condition'), last, read, inner);
  return member(node, read, inner);
}

function index(
  node: Node,
  object: Node | undefined,
  list: Node | undefined,
  read: SyntaxReader,
  inner: Inner,
): Value {
  const [key, ...others] = list ? argumentsIn(list) : [];
  if (!object || !key || others.length > 0) return read.other(node);
  return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key.value) };
}

export function methodCall(node: Node, read: SyntaxReader, inner: Inner): Value {
  const called = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  if (!called || !list) return read.other(node);
  const callee = calledFunction(called, read, inner);
  if (!callee) return read.other(node);
  // `GetValue("Key", defaultValue: "text")`: told apart by position, and in no other order.
  const given = argumentsIn(list).map((argument) =>
    callee.name === 'GetValue' ? { whole: argument.whole, value: argument.value } : argument,
  );
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args: given.flatMap((argument: Argument) => (argument.name ? [] : [inner(argument.value)])),
    named: given.flatMap((argument: Argument) =>
      argument.name ? [read.named(argument.whole, argument.name, argument.value)] : [],
    ),
    argsSpan: read.span(list),
    creates: false,
  };
}

function calledFunction(called: Node, read: SyntaxReader, inner: Inner): Callee | undefined {
  const found = memberOf(called);
  if (found) return calleeOf(found.object, found.name, read, inner);
  const name = plainName(called);
  return name.type === 'identifier' ? { span: read.span(called), name: read.source(name) } : undefined;
}

/** What is called with the object it is called on, if that stands in the same line: of a long chain the method alone. */
export function calleeOf(object: Node, name: Node, read: SyntaxReader, inner: Inner): Callee {
  const start = object.startPosition.row === name.startPosition.row ? object : name;
  return {
    span: read.range(start.startIndex, name.endIndex),
    name: read.source(name),
    receiver: inner(object),
  };
}
