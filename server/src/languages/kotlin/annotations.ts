import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { PROPERTY_SOURCE } from '../shared/jvm';
import { PROPERTY_ANNOTATIONS, placeholderValue } from '../shared/jvm-annotations';
import { childOf, typeName } from './nodes';
import { plainText } from './strings';

/** The annotation that an argument belongs to: its name and its arguments. Undefined for arguments of calls. */
export function annotationOf(
  argument: Node,
  read: SyntaxReader,
): { name: string; annotation: Node; list: Node } | undefined {
  const list = argument.parent;
  const invocation = list?.parent;
  const annotation = invocation?.parent;
  if (argument.type !== 'value_argument' || !list || invocation?.type !== 'constructor_invocation')
    return undefined;
  if (annotation?.type !== 'annotation') return undefined;
  return { name: typeName(childOf(invocation, 'user_type'), read) ?? '', annotation, list };
}

/**
 * A string in an annotation that gives a property with a fallback: `@Value("\${db.password:secret}")`,
 * `@ConfigProperty(name = "db.password", defaultValue = "secret")`. Undefined for any other string.
 */
export function placeholder(node: Node, read: SyntaxReader): Value | undefined {
  const argument = node.parent?.type === 'collection_literal' ? node.parent.parent : node.parent;
  const owner = argument && annotationOf(argument, read);
  if (!owner) return undefined;
  return (
    placeholderValue(node, '\\${', read) ??
    (PROPERTY_ANNOTATIONS.has(owner.name) ? defaultValue(node, argument, owner.list, read) : undefined)
  );
}

function defaultValue(node: Node, argument: Node, list: Node, read: SyntaxReader): Value | undefined {
  if (argumentName(argument, read) !== 'defaultValue') return undefined;
  const other = named(list).find((one) => argumentName(one, read) === 'name');
  const property = other?.lastNamedChild ?? undefined;
  const name = property && plainText(property, read);
  const text = plainText(node, read);
  if (!property || name === undefined || text === undefined) return undefined;
  const content = { start: node.startIndex + 1, end: node.endIndex - 1 };
  return {
    kind: 'fallback',
    span: read.span(node),
    value: { kind: 'name', span: read.span(property), path: [PROPERTY_SOURCE, name] },
    fallback: read.string(node, text, content),
  };
}

function argumentName(argument: Node, read: SyntaxReader): string | undefined {
  const [name, value] = named(argument);
  return name && value ? read.source(name) : undefined;
}

/** The name of the property or parameter that an annotation stands on. */
export function annotatedName(annotation: Node): Node | undefined {
  const owner = annotation.parent?.type === 'modifiers' ? annotation.parent.parent : undefined;
  if (owner?.type === 'class_parameter') return childOf(owner, 'identifier');
  const variable = owner?.type === 'property_declaration' && childOf(owner, 'variable_declaration');
  return variable ? childOf(variable, 'identifier') : undefined;
}
