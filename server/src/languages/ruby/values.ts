import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';
import { callValue, subshell } from './calls';
import { comparison, conditional, logical } from './conditions';
import { joinedPath } from './joined-paths';
import { keyOf, memberPath, unwrap } from './paths';

/** Reads a Ruby expression. Here-documents are not read: their text stands elsewhere. */
export function value(outer: Node, read: SyntaxReader): Value {
  const node = unwrap(outer, read);
  switch (node.type) {
    case 'string':
    case 'heredoc_body':
      return stringValue(node, read);
    case 'chained_string':
      return read.concatenation(
        node,
        named(node).map((part) => value(part, read)),
      );
    case 'binary':
      return binary(node, read);
    case 'identifier':
    case 'constant':
    case 'global_variable':
    case 'instance_variable':
    case 'class_variable':
    case 'self':
    case 'scope_resolution': {
      const path = memberPath(node, read);
      return path ? read.name(node, path) : read.other(node);
    }
    case 'call': {
      const path = memberPath(node, read);
      // `Logger.new` is no attribute.
      if (path && path[path.length - 1] !== 'new') return read.name(node, path);
      return joinedPath(node, read) ?? comparison(node, read) ?? callValue(node, read);
    }
    case 'subshell':
      return subshell(node, read);
    case 'element_reference': {
      const object = fieldOf(node, 'object');
      const [, key, ...more] = named(node);
      if (!object || !key || more.length > 0) return read.other(node);
      return { kind: 'index', span: read.span(node), object: value(object, read), key: value(key, read) };
    }
    case 'array':
    case 'right_assignment_list':
      return { kind: 'list', span: read.span(node), items: items(node, read) };
    case 'string_array':
      return {
        kind: 'list',
        span: read.span(node),
        items: named(node).map((word) => stringValue(word, read)),
      };
    case 'hash':
      return {
        kind: 'object',
        span: read.span(node),
        entries: named(node).flatMap((pair) => entry(pair, read)),
      };
    case 'assignment': {
      const right = fieldOf(node, 'right');
      return right ? value(right, read) : read.other(node);
    }
    case 'operator_assignment':
      return fieldOf(node, 'operator')?.type === '||='
        ? fallback(node, fieldOf(node, 'left'), fieldOf(node, 'right'), read)
        : read.other(node);
    case 'rescue_modifier':
      return fallback(node, fieldOf(node, 'body'), fieldOf(node, 'handler'), read);
    case 'conditional':
    case 'if':
    case 'unless':
      return conditional(node, read);
    case 'unary': {
      const operand = fieldOf(node, 'operand');
      if (!operand || !/^(?:!|not)$/.test(fieldOf(node, 'operator')?.type ?? '')) return read.other(node);
      return { kind: 'not', span: read.span(node), value: asTest(value(operand, read)) };
    }
    case 'integer':
    case 'float':
      return { kind: 'scalar', span: read.span(node), value: Number(read.source(node).replace(/_/g, '')) };
    case 'true':
    case 'false':
      return { kind: 'scalar', span: read.span(node), value: node.type === 'true' };
    case 'simple_symbol':
      return { kind: 'symbol', span: read.span(node), text: read.source(node).slice(1) };
    case 'nil':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }
}

/** Named arguments, and what is given to the block parameter. */
const NO_ITEMS = new Set(['pair', 'hash_splat_argument', 'block_argument']);

/** The values of arguments or items; what `*` spreads is put in where it is written out, else it is a list. */
export function items(node: Node, read: SyntaxReader): Value[] {
  return named(node).flatMap((item): Value[] => {
    if (NO_ITEMS.has(item.type)) return [];
    if (item.type !== 'splat_argument') return [value(item, read)];
    const [spread] = named(item);
    const list = spread ? value(spread, read) : read.other(item);
    return list.kind === 'list' ? [...list.items] : [{ kind: 'list', span: read.span(item), items: [list] }];
  });
}

/** In single quotes and `%q` a backslash escapes itself and the quote, and nothing else. */
function isRaw(opening: string): boolean {
  return opening.startsWith("'") || opening.startsWith('%q') || opening.startsWith('%w');
}

/** A string, a word of `%w[…]`, the text of a here-document, or the line in backquotes. */
export function stringValue(node: Node, read: SyntaxReader): Value {
  const parts: (string | Value)[] = [];
  let text = '';
  const word = node.type === 'bare_string';
  const opening = word || !node.firstChild ? '' : read.source(node.firstChild);
  const raw = word || isRaw(opening);
  for (const child of named(node)) {
    if (child.type === 'interpolation') {
      const [inner] = named(child);
      if (text) parts.push(text);
      text = '';
      parts.push(inner ? value(inner, read) : read.other(child));
    } else if (child.type === 'escape_sequence') text += resolveEscapes(read.source(child));
    else if (child.type !== 'heredoc_end')
      text += raw ? read.source(child).replace(/\\([\\'])/g, '$1') : read.source(child);
  }
  // A here-document cannot be replaced where its text stands.
  if (parts.length > 0 || node.type === 'heredoc_body') {
    if (text) parts.push(text);
    return { kind: 'template', span: read.span(node), parts };
  }
  const start = word ? node.startIndex : node.firstChild?.endIndex;
  const end = word ? node.endIndex : node.lastChild?.startIndex;
  const content = start === undefined || end === undefined || end < start ? undefined : { start, end };
  return read.string(node, text, content);
}

function binary(node: Node, read: SyntaxReader): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right) return read.other(node);
  switch (fieldOf(node, 'operator')?.type) {
    case '+':
    case '<<':
      return read.concatenation(
        node,
        operands(node).map((operand) => value(operand, read)),
      );
    case '%': {
      if (left.type !== 'string') return read.other(node);
      const format = value(left, read);
      const parts = [format.kind === 'string' ? format.text : format, value(right, read)];
      return { kind: 'template', span: read.span(node), parts };
    }
    case '||':
    case 'or':
      return fallback(node, left, right, read);
    case '&&':
    case 'and':
      return logical(node, left, right, read);
    default:
      return comparison(node, read) ?? read.other(node);
  }
}

/** The operands of a chain of one operator; a loop, since generated code has thousands. */
function operands(node: Node): readonly Node[] {
  const found: Node[] = [];
  const operator = fieldOf(node, 'operator')?.type;
  let current: Node | undefined = node;
  while (current?.type === 'binary' && fieldOf(current, 'operator')?.type === operator) {
    const right = fieldOf(current, 'right');
    if (right) found.push(right);
    current = fieldOf(current, 'left');
  }
  if (current) found.push(current);
  return found.reverse();
}

function fallback(node: Node, first: Node | undefined, second: Node | undefined, read: SyntaxReader): Value {
  if (!first || !second) return read.other(node);
  return {
    kind: 'fallback',
    span: read.span(node),
    value: value(first, read),
    fallback: value(second, read),
  };
}

function entry(pair: Node, read: SyntaxReader): readonly ObjectEntry[] {
  const key = pair.type === 'pair' ? fieldOf(pair, 'key') : undefined;
  const given = fieldOf(pair, 'value');
  const found = key && keyOf(key, read);
  return found && given ? [read.entry(pair, found.target, given, found.key)] : [];
}
