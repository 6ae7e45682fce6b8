import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { PROPERTY_SOURCE } from '../shared/jvm';
import { PROPERTY_ANNOTATIONS, placeholderValue } from '../shared/jvm-annotations';
import { stringValue } from './strings';

const ARGUMENT_PARENTS = new Set([
  'annotation_argument_list',
  'element_value_pair',
  'element_value_array_initializer',
]);

/**
 * A string in an annotation that gives a property with a fallback: `@Value("${db.password:secret}")`,
 * `@ConfigProperty(name = "db.password", defaultValue = "secret")`. Undefined for any other string.
 */
export function placeholder(node: Node, read: SyntaxReader): Value | undefined {
  const parent = node.parent;
  if (!parent || !ARGUMENT_PARENTS.has(parent.type)) return undefined;
  return placeholderValue(node, '${', read) ?? defaultValue(node, parent, read);
}

function defaultValue(node: Node, pair: Node, read: SyntaxReader): Value | undefined {
  const list = pair.parent;
  const name = list?.parent && fieldOf(list.parent, 'name');
  if (pair.type !== 'element_value_pair' || !list || !name || !PROPERTY_ANNOTATIONS.has(read.source(name)))
    return undefined;
  if (read.source(fieldOf(pair, 'key') ?? pair) !== 'defaultValue') return undefined;
  for (const other of list.namedChildren) {
    const key = other && fieldOf(other, 'key');
    const value = other && fieldOf(other, 'value');
    if (!key || value?.type !== 'string_literal' || read.source(key) !== 'name') continue;
    const property = stringValue(value, read);
    if (property.kind !== 'string') continue;
    return {
      kind: 'fallback',
      span: read.span(node),
      value: { kind: 'name', span: property.span, path: [PROPERTY_SOURCE, property.text] },
      fallback: stringValue(node, read),
    };
  }
  return undefined;
}

/** The name of the field, parameter or method that an annotation stands on. */
export function annotatedName(annotation: Node): Node | undefined {
  const owner = annotation.parent?.type === 'modifiers' ? annotation.parent.parent : undefined;
  if (!owner) return undefined;
  const declarator = fieldOf(owner, 'declarator');
  return fieldOf(declarator ?? owner, 'name');
}

/** An annotation as a call of it. */
export function annotationCall(node: Node, read: SyntaxReader, inner: (child: Node) => Value): CallValue {
  const name = fieldOf(node, 'name') ?? node;
  const list = fieldOf(node, 'arguments');
  const args = list ? named(list) : [];
  const path = read.source(name).replace(/\s+/g, '').split('.');
  const span = read.span(name);
  const owner = path.slice(0, -1);
  return {
    kind: 'call',
    span: read.span(node),
    callee: {
      span,
      name: path.at(-1) ?? '',
      ...(owner.length > 0 ? { receiver: { kind: 'name', span, path: owner } } : {}),
    },
    args: args.filter(({ type }) => type !== 'element_value_pair').map(inner),
    named: args.flatMap((pair) => {
      const key = fieldOf(pair, 'key');
      const value = fieldOf(pair, 'value');
      return key && value ? [read.named(pair, key, value)] : [];
    }),
    ...(list ? { argsSpan: read.span(list) } : {}),
    creates: false,
  };
}

/** The annotations of a declaration. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  const modifiers = named(node).find(({ type }) => type === 'modifiers');
  return (modifiers ? named(modifiers) : []).flatMap((one) => {
    const call = one.type.endsWith('annotation') ? read.value(one) : undefined;
    return call?.kind === 'call' ? [call] : [];
  });
}
