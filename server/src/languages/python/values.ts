import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';
import type { Callee, NamedArgument, ObjectEntry, Value } from '../../core/values';
import { fieldOf, named } from '../shared/nodes';
import { resolveEscapes } from '../shared/strings';
import { dottedPath } from './facts';

/** Reads a Python expression. */
export function value(node: Node, read: SyntaxReader): Value {
  switch (node.type) {
    case 'string':
      return stringValue(node, read);
    case 'concatenated_string':
      return read.concatenation(
        node,
        named(node).map((part) => value(part, read)),
      );
    case 'binary_operator':
      return binary(node, read);
    case 'identifier':
    case 'attribute': {
      const path = dottedPath(node, read);
      return path ? read.name(node, path) : read.other(node);
    }
    case 'call':
      return callValue(node, read);
    case 'subscript': {
      const object = fieldOf(node, 'value');
      const key = fieldOf(node, 'subscript');
      if (!object || !key) return read.other(node);
      return { kind: 'index', span: read.span(node), object: value(object, read), key: value(key, read) };
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return { kind: 'list', span: read.span(node), items: named(node).map((item) => value(item, read)) };
    case 'dictionary':
      return {
        kind: 'object',
        span: read.span(node),
        entries: named(node).flatMap((pair) => entry(pair, read)),
      };
    case 'boolean_operator': {
      const left = fieldOf(node, 'left');
      const right = fieldOf(node, 'right');
      if (!left || !right || fieldOf(node, 'operator')?.type !== 'or') return read.other(node);
      return {
        kind: 'fallback',
        span: read.span(node),
        value: value(left, read),
        fallback: value(right, read),
      };
    }
    case 'parenthesized_expression':
    case 'await': {
      const inner = named(node)[0];
      return inner ? value(inner, read) : read.other(node);
    }
    case 'integer':
    case 'float':
      return { kind: 'scalar', span: read.span(node), value: Number(read.source(node).replace(/_/g, '')) };
    case 'true':
    case 'false':
      return { kind: 'scalar', span: read.span(node), value: node.type === 'true' };
    case 'none':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }
}

function stringValue(node: Node, read: SyntaxReader): Value {
  const parts: (string | Value)[] = [];
  const [first] = node.children;
  const prefix = first ? read.source(first).toLowerCase() : '';
  for (const child of named(node)) {
    if (child.type === 'string_content') {
      const text = read.source(child);
      parts.push(prefix.includes('r') ? text : resolveEscapes(text));
    } else if (child.type === 'interpolation') {
      const inner = fieldOf(child, 'expression') ?? named(child)[0];
      parts.push(inner ? value(inner, read) : read.other(child));
    }
  }
  if (!parts.every((part) => typeof part === 'string'))
    return { kind: 'template', span: read.span(node), parts };
  const last = node.lastChild;
  const content = first && last ? { start: first.endIndex, end: last.startIndex } : undefined;
  return read.string(node, parts.join(''), content);
}

function binary(node: Node, read: SyntaxReader): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  const operator = fieldOf(node, 'operator')?.type;
  if (!left || !right) return read.other(node);
  if (operator === '+') return read.concatenation(node, [value(left, read), value(right, read)]);
  // `"%s" % x` is a string with holes whose text does not matter to any rule but for its beginning.
  if (operator === '%' && left.type === 'string') {
    const format = value(left, read);
    const parts = [format.kind === 'string' ? format.text : format, value(right, read)];
    return { kind: 'template', span: read.span(node), parts };
  }
  return read.other(node);
}

function callValue(node: Node, read: SyntaxReader): Value {
  const fn = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  const callee = fn && calleeOf(fn, read);
  if (!callee || !list) return read.other(node);
  const args: Value[] = [];
  const keywords: NamedArgument[] = [];
  for (const argument of named(list)) {
    if (argument.type === 'keyword_argument') {
      const name = fieldOf(argument, 'name');
      const given = fieldOf(argument, 'value');
      if (name && given) keywords.push(read.named(argument, name, given));
    } else if (argument.type !== 'comment') args.push(value(argument, read));
  }
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args,
    named: keywords,
    argsSpan: read.span(list),
    creates: false,
  };
}

function calleeOf(fn: Node, read: SyntaxReader): Callee | undefined {
  if (fn.type === 'identifier') return { span: read.span(fn), name: read.source(fn) };
  const object = fieldOf(fn, 'object');
  const attribute = fieldOf(fn, 'attribute');
  return object && attribute
    ? { span: read.span(fn), name: read.source(attribute), receiver: value(object, read) }
    : undefined;
}

function entry(pair: Node, read: SyntaxReader): readonly ObjectEntry[] {
  const key = fieldOf(pair, 'key');
  const given = fieldOf(pair, 'value');
  if (pair.type !== 'pair' || !key || !given) return [];
  const content = named(key).find((child) => child.type === 'string_content') ?? key;
  return [read.entry(pair, content, given)];
}
