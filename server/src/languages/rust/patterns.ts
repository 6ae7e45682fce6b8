import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

const MAX_DEPTH = 20;

/** Binds the names in a pattern: `(a, Some(b))`, `Point { x, .. }`. Answers whether there are any. */
export function bindNames(pattern: Node, read: SyntaxReader, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (pattern.type === 'identifier' || pattern.type === 'shorthand_field_identifier') {
    // Constants and variants of enums begin with a capital.
    if (!/^[a-z_]/.test(read.source(pattern))) return false;
    read.binding({ form: 'parameter', target: pattern, home: 'block' });
    return true;
  }
  const type = fieldOf(pattern, 'type');
  const condition = pattern.type === 'match_pattern' ? fieldOf(pattern, 'condition') : undefined;
  let found = false;
  for (const child of named(pattern)) {
    if (child.id === type?.id || child.id === condition?.id || /literal|scoped/.test(child.type)) continue;
    found = bindNames(child, read, depth + 1) || found;
  }
  return found;
}
