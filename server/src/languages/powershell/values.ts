import type { Node } from 'web-tree-sitter';
import type { NameValue, ObjectEntry, Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { commandCall } from './commands';
import { choice, comparison, logical, negation } from './conditions';
import { coalesced, nullCheck } from './fallbacks';
import { bare, innermost, memberOf, memberPath, typePath, variablePath } from './nodes';
import { stringValue, unescapeBackticks } from './strings';

/** Expressions nested deeper are not read: generated code, or a text that is being typed. */
const MAX_DEPTH = 50;
const SCALARS: Readonly<Record<string, boolean | null>> = { $true: true, $false: false, $null: null };

/** Reads a PowerShell expression, or a command that gives a value. */
export function value(whole: Node, read: SyntaxReader, depth = 0): Value {
  if (depth > MAX_DEPTH) return read.other(whole);
  const inner = (child: Node) => value(child, read, depth + 1);
  const node = innermost(whole);
  switch (node.type) {
    case 'string_literal':
      return stringValue(node, read, inner);
    case 'generic_token':
    case 'switch_clause_condition':
      return read.string(node, unescapeBackticks(read.source(node)), {
        start: node.startIndex,
        end: node.endIndex,
      });
    case 'variable': {
      const scalar = SCALARS[read.source(node).toLowerCase()];
      if (scalar !== undefined) return { kind: 'scalar', span: read.span(node), value: scalar };
      return read.name(node, variablePath(node, read));
    }
    case 'type_literal':
    case 'member_access': {
      const path = memberPath(node, read);
      return path ? read.name(node, path) : memberCall(node, read, inner);
    }
    case 'invokation_expression':
      return memberCall(node, read, inner);
    case 'element_access': {
      const [object, key, ...others] = named(node);
      if (!object || !key || others.length > 0) return read.other(node);
      return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key) };
    }
    case 'hash_literal_expression':
      return { kind: 'object', span: read.span(node), entries: entriesOf(node, read) };
    case 'array_literal_expression':
      return { kind: 'list', span: read.span(node), items: named(node).map(inner) };
    case 'array_expression':
      return { kind: 'list', span: read.span(node), items: arrayItems(node, inner) };
    case 'parenthesized_expression':
    case 'sub_expression':
    case 'cast_expression': {
      const content = only(node);
      return content ? inner(content) : read.other(node);
    }
    case 'additive_expression':
      return added(node, read, inner);
    case 'format_expression':
      return formatted(node, read, inner);
    case 'assignment_expression': {
      const given = node.childForFieldName('value');
      return given ? inner(given) : read.other(node);
    }
    case 'if_statement':
      return nullCheck(node, read, inner) ?? choice(node, read, inner);
    case 'comparison_expression':
      return comparison(node, read, inner);
    case 'logical_expression':
      return logical(node, read, inner);
    case 'expression_with_unary_operator':
      return negation(node, read, inner);
    case 'ERROR':
      return coalesced(node, read) ?? read.other(node);
    case 'command':
      return commandCall(node, read, inner) ?? read.other(node);
    case 'integer_literal':
    case 'real_literal':
      return { kind: 'scalar', span: read.span(node), value: Number(read.source(node)) };
    default:
      return read.other(node);
  }
}

type Inner = (child: Node) => Value;

/** The one expression in brackets, or behind a type; `$(…)` holds statements. */
function only(node: Node): Node | undefined {
  const children = named(node);
  const last = children.at(-1);
  if (node.type === 'cast_expression') return last;
  const statements = last?.type === 'statement_list' ? named(last) : children;
  return statements.length === 1 ? statements[0] : undefined;
}

/** The items of `@(1, 2)`, and of one item in each line. */
function arrayItems(node: Node, inner: Inner): readonly Value[] {
  const list = node.childForFieldName('statements');
  return (list ? named(list) : []).flatMap((statement) => {
    const item = innermost(statement);
    return item.type === 'array_literal_expression' ? named(item).map(inner) : [inner(item)];
  });
}

/** The entries of `@{ a = 1; 'b' = 2 }`. */
function entriesOf(node: Node, read: SyntaxReader): readonly ObjectEntry[] {
  const body = named(node).find(({ type }) => type === 'hash_literal_body');
  return (body ? named(body) : []).flatMap((entry) => {
    const found = hashEntry(entry, read);
    return found ? [read.entry(entry, found.key, found.value, found.text)] : [];
  });
}

/** Key and value of an entry of a hashtable; undefined where the key is an expression. */
export function hashEntry(
  entry: Node,
  read: SyntaxReader,
): { readonly key: Node; readonly value: Node; readonly text: string } | undefined {
  const [written, given] = named(entry);
  if (entry.type !== 'hash_entry' || !written || !given) return undefined;
  const key = innermost(written);
  if (key.type === 'simple_name') return { key, value: given, text: read.source(key) };
  const text = key.type === 'string_literal' ? stringValue(key, read, read.other) : undefined;
  return text?.kind === 'string' ? { key, value: given, text: text.text } : undefined;
}

/** `a + b + c` as one text. */
function added(node: Node, read: SyntaxReader, inner: Inner): Value {
  const operands: Node[] = [];
  let current = innermost(node);
  while (
    current.type === 'additive_expression' &&
    current.childCount === 3 &&
    current.child(1)?.type === '+'
  ) {
    const [left, right] = named(current);
    if (!left || !right) return read.other(node);
    operands.unshift(right);
    current = innermost(left);
  }
  if (operands.length === 0) return read.other(node);
  return read.concatenation(node, [current, ...operands].map(inner));
}

/** `'a {0}' -f $b` as a text with holes. */
function formatted(node: Node, read: SyntaxReader, inner: Inner): Value {
  const children = named(node).filter(({ type }) => type !== 'format_operator');
  const [format, given] = children.map(inner);
  if (format?.kind !== 'string' || !given || children.length !== 2) return read.other(node);
  const start = format.text.split('{', 1)[0] ?? '';
  const end = format.text.slice(format.text.lastIndexOf('}') + 1);
  return { kind: 'template', span: read.span(node), parts: [start, given, end] };
}

/** `$a.b()`, `[T]::b()`, `[T]::new()`; a property of anything but a variable as a call of its getter. */
function memberCall(node: Node, read: SyntaxReader, inner: Inner): Value {
  const found = memberOf(node);
  if (!found) return read.other(node);
  const { object, name } = found;
  const list = named(node).find(({ type }) => type === 'argument_list');
  const common = {
    kind: 'call' as const,
    span: read.span(node),
    args: list ? argumentsIn(list).map(inner) : [],
    named: [],
    ...(list ? { argsSpan: read.span(list) } : {}),
  };
  const type = innermost(object);
  if (type.type === 'type_literal' && /^new$/i.test(read.source(name))) {
    const path = typePath(read.source(type).slice(1, -1));
    return { ...common, callee: typeCallee(type, path, read), creates: true };
  }
  return {
    ...common,
    callee: {
      span: read.range(node.startIndex, name.endIndex),
      name: read.source(name),
      receiver: inner(bare(object)),
    },
    creates: false,
  };
}

/** The name by which the call of a method is found: that of the type for `[T]::new()`. */
export function invokedName(node: Node, read: SyntaxReader): string | undefined {
  const found = memberOf(node);
  if (!found) return undefined;
  const name = read.source(found.name);
  const type = innermost(found.object);
  return type.type === 'type_literal' && /^new$/i.test(name)
    ? typePath(read.source(type).slice(1, -1)).at(-1)
    : name;
}

/** A type as something that is called; `node` is where it is written. */
export function typeCallee(node: Node, path: readonly string[], read: SyntaxReader) {
  const span = read.span(node);
  const name = path.at(-1) ?? '';
  const owner = path.slice(0, -1);
  if (owner.length === 0) return { span, name };
  const receiver: NameValue = { kind: 'name', span, path: owner };
  return { span, name, receiver };
}

/** The arguments in brackets: `('a', $b)`. */
export function argumentsIn(list: Node): readonly Node[] {
  const inside = named(list).find(({ type }) => type === 'argument_expression_list');
  return inside ? named(inside) : [];
}
