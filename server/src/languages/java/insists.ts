import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** `Objects.requireNonNull(x)` */
export function insists(node: Node, read: SyntaxReader): boolean {
  const name = node.type === 'method_invocation' ? fieldOf(node, 'name') : undefined;
  return name != null && read.source(name) === 'requireNonNull';
}
