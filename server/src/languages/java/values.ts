import type { Node } from 'web-tree-sitter';
import type { Callee, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { annotationCall, placeholder } from './annotations';
import { familiarCall } from './familiar-calls';
import { grownList } from './growing-lists';
import { memberPath, typeName } from './names';
import { conditional } from './null-checks';
import { placeOf } from './paths';
import { stringValue } from './strings';

/** Expressions nested deeper are not read: generated code, or a text that is being typed. */
const MAX_DEPTH = 50;

/** Reads a Java expression. */
export function value(node: Node, read: SyntaxReader, depth = 0): Value {
  if (depth > MAX_DEPTH) return read.other(node);
  const inner = (child: Node) => value(child, read, depth + 1);
  switch (node.type) {
    case 'string_literal':
      return placeholder(node, read) ?? stringValue(node, read);
    case 'binary_expression':
      return operation(node, read, inner);
    case 'unary_expression': {
      const operand = fieldOf(node, 'operator')?.type === '!' ? fieldOf(node, 'operand') : undefined;
      return operand ? { kind: 'not', span: read.span(node), value: inner(operand) } : read.other(node);
    }
    case 'identifier':
    case 'field_access':
    case 'this': {
      const path = memberPath(node, read);
      return path ? read.name(node, path) : member(node, read, inner);
    }
    case 'annotation':
    case 'marker_annotation':
      return annotationCall(node, read, inner);
    case 'method_invocation':
      return (
        placeOf(node, read, inner) ??
        grownList(node, read, inner) ??
        equality(node, read, inner) ??
        familiarCall(node, read, inner) ??
        methodCall(node, read, inner)
      );
    case 'object_creation_expression':
      return placeOf(node, read, inner) ?? grownList(node, read, inner) ?? creation(node, read, inner);
    case 'array_creation_expression': {
      const items = fieldOf(node, 'value');
      return items ? list(items, node) : read.other(node);
    }
    case 'array_initializer':
    case 'element_value_array_initializer':
      return list(node, node);
    case 'array_access': {
      const object = fieldOf(node, 'array');
      const key = fieldOf(node, 'index');
      if (!object || !key) return read.other(node);
      return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key) };
    }
    case 'ternary_expression':
      return conditional(node, read, inner);
    case 'parenthesized_expression': {
      const [content] = named(node);
      return content ? inner(content) : read.other(node);
    }
    case 'cast_expression': {
      const content = fieldOf(node, 'value');
      return content ? inner(content) : read.other(node);
    }
    case 'assignment_expression': {
      const given = fieldOf(node, 'operator')?.type === '=' ? fieldOf(node, 'right') : undefined;
      return given ? inner(given) : read.other(node);
    }
    case 'decimal_integer_literal':
    case 'decimal_floating_point_literal':
      return {
        kind: 'scalar',
        span: read.span(node),
        value: Number(read.source(node).replace(/_|[lLfFdD]$/g, '')),
      };
    case 'true':
    case 'false':
      return { kind: 'scalar', span: read.span(node), value: node.type === 'true' };
    case 'null_literal':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }

  function list(items: Node, whole: Node): Value {
    return { kind: 'list', span: read.span(whole), items: named(items).map(inner) };
  }
}

/** Reads a call or a creation as such, even where `value` sees something simpler in it. */
export function callOf(node: Node, read: SyntaxReader): Value {
  const inner = (child: Node) => value(child, read, 1);
  return node.type === 'method_invocation' ? methodCall(node, read, inner) : creation(node, read, inner);
}

/** A text that is joined, a comparison, or conditions that are. */
function operation(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const operator = fieldOf(node, 'operator')?.type ?? '';
  const parts = operands(node, operator);
  const [left, right] = parts;
  const span = read.span(node);
  if (operator === '+') return read.concatenation(node, parts.map(inner));
  if (operator === '&&' || operator === '||')
    return { kind: 'logical', span, operator: operator === '&&' ? 'and' : 'or', operands: parts.map(inner) };
  if (left && right && (operator === '==' || operator === '!='))
    return { kind: 'comparison', span, left: inner(left), equal: operator === '==', right: inner(right) };
  return read.other(node);
}

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
    if (operator === '==' || operator === '!=') break;
  }
  found.push(current);
  return found.reverse();
}

/** `a.equals(b)`, `Objects.equals(a, b)` */
function equality(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value | undefined {
  const name = fieldOf(node, 'name');
  if (!name || !/^equals(?:IgnoreCase)?$/.test(read.source(name))) return undefined;
  const object = fieldOf(node, 'object');
  const args = named(fieldOf(node, 'arguments') ?? node);
  const [left, right] = args.length === 1 && object ? [object, args[0]] : args;
  if (!left || !right || args.length > 2) return undefined;
  return { kind: 'comparison', span: read.span(node), left: inner(left), equal: true, right: inner(right) };
}

/** A field of what is no plain name: `services().database`. */
function member(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const object = fieldOf(node, 'object');
  const field = fieldOf(node, 'field');
  if (!object || field?.type !== 'identifier') return read.other(node);
  return { kind: 'member', span: read.span(node), object: inner(object), name: read.source(field) };
}

function methodCall(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const name = fieldOf(node, 'name');
  const list = fieldOf(node, 'arguments');
  if (!name || !list) return read.other(node);
  const object = fieldOf(node, 'object');
  const callee: Callee = object
    ? { span: calleeSpan(object, name, read), name: read.source(name), receiver: inner(object) }
    : { span: read.span(name), name: read.source(name) };
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args: named(list).map(inner),
    named: [],
    argsSpan: read.span(list),
    creates: false,
  };
}

/** What is called with the object it is called on, if that stands in the same line: of a long chain the method alone. */
function calleeSpan(object: Node, name: Node, read: SyntaxReader) {
  const start = object.startPosition.row === name.startPosition.row ? object : name;
  return read.range(start.startIndex, name.endIndex);
}

function creation(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const type = fieldOf(node, 'type');
  const list = fieldOf(node, 'arguments');
  const path = type && typeName(type, read)?.split('.');
  const name = path?.pop();
  if (!type || !list || !path || name === undefined) return read.other(node);
  // `Foo` of `Foo<Bar>`.
  const plain = type.type === 'generic_type' ? (type.firstNamedChild ?? type) : type;
  const span = read.span(plain);
  return {
    kind: 'call',
    span: read.span(node),
    callee: path.length > 0 ? { span, name, receiver: { kind: 'name', span, path } } : { span, name },
    args: named(list).map(inner),
    named: [],
    argsSpan: read.span(list),
    creates: true,
  };
}
