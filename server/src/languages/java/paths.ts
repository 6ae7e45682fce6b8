import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { STREAM_WRAPPERS } from '../shared/jvm-streams';

type Inner = (child: Node) => Value;

/**
 * Objects that only say where something is: `new File("a", "b")` and `Path.of("a", "b")` are read as the text of the
 * path, `new PrintStream(stream)` as the stream. Undefined for all other expressions.
 */
export function placeOf(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const list = fieldOf(node, 'arguments');
  if (!list) return undefined;
  if (node.type === 'object_creation_expression') {
    const type = fieldOf(node, 'type');
    const name = type?.type === 'type_identifier' ? read.source(type) : '';
    if (name === 'File') return joined(node, named(list), read, inner);
    const [first] = STREAM_WRAPPERS.has(name) ? named(list) : [];
    return first && first.type !== 'string_literal' ? inner(first) : undefined;
  }
  const object = fieldOf(node, 'object');
  const name = fieldOf(node, 'name');
  const called = name && object?.type === 'identifier' ? `${read.source(object)}.${read.source(name)}` : '';
  return called === 'Path.of' || called === 'Paths.get' ? joined(node, named(list), read, inner) : undefined;
}

function joined(node: Node, args: readonly Node[], read: SyntaxReader, inner: Inner): Value | undefined {
  const [first, ...rest] = args.map(inner);
  if (!first) return undefined;
  if (rest.length === 0) return first;
  const slash: Value = { kind: 'string', span: first.span, text: '/' };
  return read.concatenation(node, [first, ...rest.flatMap((part) => [slash, part])]);
}
