import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** `x!`, `x as string`: whoever writes it says that `x` is there, and nothing looks. */
export function claims(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'non_null_expression') return true;
  const type = node.type === 'as_expression' ? named(node)[1] : undefined;
  return type?.type === 'predefined_type' && read.source(type) === 'string';
}
