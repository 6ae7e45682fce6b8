import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Deeper patterns are not written by people. */
const MAX_DEPTH = 32;

/** One name that a destructuring pattern defines. */
export interface PatternName {
  readonly local: Node;
  /** Where the value is taken from: `['a', 'b']` for `{ a: { b } }`; undefined for items of lists and the rest. */
  readonly path?: readonly string[];
  /** The property's name in the pattern. */
  readonly key?: Node;
}

/** The names that a pattern defines. */
export function patternNames(pattern: Node, read: SyntaxReader): readonly PatternName[] {
  return below(pattern, [], undefined, read, 0);
}

function below(
  node: Node,
  path: readonly string[] | undefined,
  key: Node | undefined,
  read: SyntaxReader,
  depth: number,
): readonly PatternName[] {
  if (depth > MAX_DEPTH) return [];
  switch (node.type) {
    case 'identifier':
      return [{ local: node, ...(path && key ? { path, key } : {}) }];
    case 'shorthand_property_identifier_pattern':
      return [{ local: node, ...(path ? { path: [...path, read.source(node)], key: node } : {}) }];
    case 'object_pattern':
      return named(node).flatMap((item) => below(item, path, undefined, read, depth + 1));
    case 'object_assignment_pattern':
    case 'assignment_pattern': {
      const left = fieldOf(node, 'left');
      return left ? below(left, path, key, read, depth + 1) : [];
    }
    case 'pair_pattern': {
      const name = fieldOf(node, 'key');
      const value = fieldOf(node, 'value');
      if (!value) return [];
      const known = name?.type === 'property_identifier' && path;
      return below(value, known ? [...path, read.source(name)] : undefined, name, read, depth + 1);
    }
    case 'array_pattern':
    case 'rest_pattern':
      return named(node).flatMap((item) => below(item, undefined, undefined, read, depth + 1));
    default:
      return [];
  }
}

/** Where the property that a pattern names gets its value from. */
export interface PatternSource {
  readonly path: readonly string[];
  /** The destructured expression; undefined in parameters and loops. */
  readonly from?: Node;
  /** `= value` after the name. */
  readonly fallback?: Node;
}

/** Reads the pattern around a `key` of `patternNames` from the inside out. */
export function patternSource(key: Node, read: SyntaxReader): PatternSource {
  const path = [read.source(key)];
  let from: Node | undefined;
  let fallback: Node | undefined;
  let child = key;
  for (let node = key.parent, depth = 0; node && depth < 2 * MAX_DEPTH; node = node.parent, depth++) {
    if (node.type === 'pair_pattern') {
      const name = fieldOf(node, 'key');
      if (name && name.id !== child.id) path.unshift(read.source(name));
      const value = fieldOf(node, 'value');
      if (child.id === key.id && value?.type === 'assignment_pattern') fallback = fieldOf(value, 'right');
    } else if (node.type === 'object_assignment_pattern') {
      if (child.id === key.id) fallback = fieldOf(node, 'right');
    } else if (node.type === 'variable_declarator') {
      from = fieldOf(node, 'value');
      break;
    } else if (node.type === 'assignment_expression') {
      from = fieldOf(node, 'right');
      break;
    } else if (node.type !== 'object_pattern' && node.type !== 'assignment_pattern') break;
    child = node;
  }
  return { path, ...(from ? { from } : {}), ...(fallback ? { fallback } : {}) };
}
