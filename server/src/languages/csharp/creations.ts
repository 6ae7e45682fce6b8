import type { Node } from 'web-tree-sitter';
import type { Callee, NamedArgument, ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { lastOfType, typeName } from './names';

type Inner = (child: Node) => Value;

/** One argument, or one item of a list. */
export interface Argument {
  readonly whole: Node;
  readonly value: Node;
  /** Present where it is given by name: `f(path: "x")`. */
  readonly name?: Node;
}

/** Collections whose initializer is a list of values. */
const LISTS = new Set([
  'List',
  'HashSet',
  'Collection',
  'Queue',
  'Stack',
  'LinkedList',
  'SortedSet',
  'ObservableCollection',
]);
const MAPS = new Set(['Dictionary', 'SortedDictionary', 'ConcurrentDictionary', 'NameValueCollection']);

/** The arguments in an argument list, in brackets, or in a collection expression. */
export function argumentsIn(list: Node): readonly Argument[] {
  return named(list).flatMap((whole): readonly Argument[] => {
    if (whole.type !== 'argument') return [{ whole, value: whole }];
    const value = named(whole).at(-1);
    const name = fieldOf(whole, 'name');
    if (!value || value.isMissing) return [];
    return name && name.id !== value.id ? [{ whole, value, name }] : [{ whole, value }];
  });
}

/**
 * `new T(…) { A = 1 }` as a call that creates a T, the members of its initializer as named arguments; of a collection
 * the list or the object that it is filled with.
 */
export function creation(node: Node, type: Node | undefined, read: SyntaxReader, inner: Inner): Value {
  const path = type && typeName(type, read)?.split('.');
  const name = path?.pop();
  if (!type || !path || name === undefined) return read.other(node);
  const list = childOfType(node, 'argument_list');
  const filled = childOfType(node, 'initializer_expression');
  // `new StreamWriter("x", append: true)`: told apart by position, and in no other order.
  const given = (list ? argumentsIn(list) : []).map(
    (argument): Argument =>
      name === 'StreamWriter' ? { whole: argument.whole, value: argument.value } : argument,
  );
  if (filled && LISTS.has(name))
    return { kind: 'list', span: read.span(node), items: named(filled).map(inner) };
  if (filled && MAPS.has(name)) return { ...initializer(filled, read, inner), span: read.span(node) };
  const [place] = given;
  // Objects that only say where something is.
  if (name === 'FileInfo' && given.length === 1 && place) return inner(place.value);
  return {
    kind: 'call',
    span: read.span(node),
    callee: typeCallee(node, type, path, name, read),
    args: given.flatMap((argument) => (argument.name ? [] : [inner(argument.value)])),
    named: [
      ...given.flatMap((argument) =>
        argument.name ? [read.named(argument.whole, argument.name, argument.value)] : [],
      ),
      ...(filled ? members(filled, read) : []),
    ],
    ...(list ? { argsSpan: read.span(list) } : {}),
    creates: true,
  };
}

/** What a writer writes to, where that is a stream that a call gives: `new StreamWriter(Console.OpenStandardOutput())`. */
export function writtenTo(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const type = fieldOf(node, 'type');
  const list =
    type?.type === 'identifier' && read.source(type) === 'StreamWriter' && fieldOf(node, 'arguments');
  const [first] = list ? argumentsIn(list) : [];
  const stream = first && inner(first.value);
  return stream?.kind === 'call' ? stream : undefined;
}

/** The type, as something that can be called; where it is written elsewhere, the span is that of `new`. */
function typeCallee(
  node: Node,
  type: Node,
  path: readonly string[],
  name: string,
  read: SyntaxReader,
): Callee {
  const inside = type.startIndex > node.startIndex && type.endIndex <= node.endIndex;
  const plain = type.type === 'generic_name' ? lastOfType(type) : type;
  const span = inside ? read.span(plain) : read.range(node.startIndex, node.startIndex + 'new'.length);
  return path.length > 0 ? { span, name, receiver: { kind: 'name', span, path } } : { span, name };
}

/** `new(…)`, whose type the declaration around it tells: `Process process = new();`. */
export function typedCreation(node: Node, read: SyntaxReader, inner: Inner): Value {
  return creation(node, declaredType(node), read, inner);
}

/** The type of the variable, field or property that is declared with this value. */
export function declaredType(node: Node): Node | undefined {
  const { parent } = node;
  if (parent?.type === 'property_declaration') return fieldOf(parent, 'type');
  const declaration = parent?.type === 'variable_declarator' ? parent.parent : null;
  return declaration?.type === 'variable_declaration' ? fieldOf(declaration, 'type') : undefined;
}

/** `{ A = 1 }` and `{ ["a"] = 1, { "b", 2 } }` as an object, `{ 1, 2 }` as a list. */
export function initializer(node: Node, read: SyntaxReader, inner: Inner): Value {
  const items = named(node);
  const span = read.span(node);
  const keyed = items.filter(
    (item) => item.type === 'assignment_expression' || item.type === 'initializer_expression',
  );
  if (keyed.length === 0) return { kind: 'list', span, items: items.map(inner) };
  return { kind: 'object', span, entries: keyed.flatMap((item) => entry(item, read, inner)) };
}

function entry(item: Node, read: SyntaxReader, inner: Inner): readonly ObjectEntry[] {
  const [left, right] = sides(item);
  if (!left || !right) return [];
  if (left.type === 'identifier') return [read.entry(item, left, right)];
  const key = inner(left);
  if (key.kind === 'string') return [read.entry(item, left, right, key.text)];
  return [];
}

/** `A = 1`, `["a"] = 1` and `{ "a", 1 }`. */
function sides(item: Node): readonly [Node | undefined, Node | undefined] {
  if (item.type !== 'assignment_expression') {
    const [key, given] = named(item);
    return [key, given];
  }
  const left = fieldOf(item, 'left');
  const right = fieldOf(item, 'right');
  return [left?.type === 'element_binding_expression' ? argumentsIn(left)[0]?.value : left, right];
}

function members(filled: Node, read: SyntaxReader): readonly NamedArgument[] {
  return named(filled).flatMap((item) => {
    const left = item.type === 'assignment_expression' ? fieldOf(item, 'left') : undefined;
    const right = fieldOf(item, 'right');
    return left?.type === 'identifier' && right ? [read.named(item, left, right)] : [];
  });
}

function childOfType(node: Node, type: string): Node | undefined {
  return named(node).find((child) => child.type === type);
}
