import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { waitedFor } from '../shared/waited-for';

/** Longer member paths are not written by people. */
const MAX_PATH = 40;

/** The member path of a name or a chain of fields: `a.b`, `this.x`, `Outer.this.x`; undefined for anything else. */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current = node;
  while (current.type === 'field_access') {
    const object = fieldOf(current, 'object');
    const field = fieldOf(current, 'field');
    if (!object || !field || path.length > MAX_PATH) return undefined;
    path.push(read.source(field));
    // `Outer.this` is an object of the class around.
    if (field.type === 'this') return path.reverse();
    current = object;
  }
  if (current.type !== 'identifier' && current.type !== 'this') return undefined;
  path.push(read.source(current));
  return path.reverse();
}

/**
 * A type as written, without type arguments and annotations: `java.util.Map` of `java.util.Map<String, Integer>`.
 * Undefined for what has no members that matter: arrays, primitive types, `var`.
 */
export function typeName(node: Node, read: SyntaxReader): string | undefined {
  const { type } = node;
  if (type === 'type_identifier') {
    const name = read.source(node);
    return name === 'var' ? undefined : name;
  }
  if (type !== 'generic_type' && type !== 'scoped_type_identifier') return undefined;
  return withoutTypeArguments(read.source(node));
}

function withoutTypeArguments(source: string): string | undefined {
  let name = '';
  let depth = 0;
  for (const char of source) {
    if (char === '<') depth++;
    else if (char === '>') depth--;
    else if (depth === 0) name += char;
  }
  name = name.replace(/\s+/g, '');
  return name.includes('@') || name.includes('/') ? undefined : name;
}

/** The declared type of what a method answers in the end. */
export function result(node: Node, read: SyntaxReader): string | undefined {
  const type = fieldOf(node, 'type');
  return type && typeName(waitedFor(type, read), read);
}
