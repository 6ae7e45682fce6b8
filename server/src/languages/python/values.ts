import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Callee, NamedArgument, ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';
import { comparison, conditional, logical } from './conditions';
import { familiarCall, isOwnFolder, joinedByOperator, OWN_FOLDER_NAME } from './familiar-calls';
import { dottedPath } from './names';

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
      if (!path && isOwnFolder(node, read)) return read.name(node, [OWN_FOLDER_NAME]);
      if (path?.join('.') === 'os.devnull') return read.string(node, '/dev/null');
      return path ? read.name(node, path) : member(node, read);
    }
    case 'dotted_name':
      return read.name(
        node,
        named(node).map((part) => read.source(part)),
      );
    case 'assignment': {
      const right = fieldOf(node, 'right');
      return right ? value(right, read) : read.other(node);
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
        ...(named(node).some(({ type }) => type === 'dictionary_splat') ? { open: true } : {}),
      };
    case 'boolean_operator': {
      const left = fieldOf(node, 'left');
      const right = fieldOf(node, 'right');
      if (!left || !right) return read.other(node);
      if (fieldOf(node, 'operator')?.type === 'and') return logical(node, left, right, read);
      return {
        kind: 'fallback',
        span: read.span(node),
        value: value(left, read),
        fallback: value(right, read),
      };
    }
    case 'conditional_expression':
      return conditional(node, read);
    case 'comparison_operator':
      return comparison(node, read);
    case 'assert_statement':
      return asserted(node, read);
    case 'not_operator': {
      const operand = fieldOf(node, 'argument');
      if (!operand) return read.other(node);
      return { kind: 'not', span: read.span(node), value: asTest(value(operand, read)) };
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

/** A member of what is no plain name: `connect().settings`. */
function member(node: Node, read: SyntaxReader): Value {
  const object = fieldOf(node, 'object');
  const name = fieldOf(node, 'attribute');
  if (!object || !name) return read.other(node);
  return { kind: 'member', span: read.span(node), object: value(object, read), name: read.source(name) };
}

/** `assert value` calls what only the language has. */
function asserted(node: Node, read: SyntaxReader): Value {
  const span = read.span(node);
  const args = named(node).map((part) => value(part, read));
  return { kind: 'call', span, callee: { span, name: 'assert' }, args, named: [], creates: false };
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
  if (operator === '+') return sum(node, value(left, read), value(right, read), read);
  // `"%s" % x` is a string with holes whose text does not matter to any rule but for its beginning.
  if (operator === '%' && left.type === 'string') {
    const format = value(left, read);
    const parts = [format.kind === 'string' ? format.text : format, value(right, read)];
    return { kind: 'template', span: read.span(node), parts };
  }
  if (operator === '|')
    return { kind: 'other', span: read.span(node), parts: [value(left, read), value(right, read)] };
  if (operator === '/') return joinedByOperator(node, left, right, read) ?? read.other(node);
  return read.other(node);
}

/** `["git"] + arguments` is a list that begins so; anything else joins strings. */
function sum(node: Node, left: Value, right: Value, read: SyntaxReader): Value {
  if (left.kind !== 'list') return read.concatenation(node, [left, right]);
  const items = [...left.items, ...(right.kind === 'list' ? right.items : [right])];
  return { kind: 'list', span: read.span(node), items };
}

function callValue(node: Node, read: SyntaxReader): Value {
  const fn = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  const familiar = fn && list && familiarCall(node, fn, list, read);
  if (familiar) return familiar;
  const callee = fn && calleeOf(fn, read);
  if (!callee || !list) return read.other(node);
  const { args, keywords } = argumentsOf(list, read);
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

/** The arguments of a call, by position and by name. */
export function argumentsOf(list: Node, read: SyntaxReader): { args: Value[]; keywords: NamedArgument[] } {
  const args: Value[] = [];
  const keywords: NamedArgument[] = [];
  for (const argument of named(list)) {
    if (argument.type === 'keyword_argument') {
      const name = fieldOf(argument, 'name');
      const given = fieldOf(argument, 'value');
      if (name && given) keywords.push(read.named(argument, name, given));
    } else if (argument.type !== 'comment') args.push(value(argument, read));
  }
  return { args, keywords };
}

/** What a call calls; undefined for the result of another expression. */
export function calleeOf(fn: Node, read: SyntaxReader): Callee | undefined {
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
