import type { Node } from 'web-tree-sitter';

/** The child of a field, or undefined where the node has none. */
export function fieldOf(node: Node, field: string): Node | undefined {
  return node.childForFieldName(field) ?? undefined;
}

/** The named children, comments left out. */
export function named(node: Node): Node[] {
  return node.namedChildren.filter(
    (child): child is Node => child !== null && !child.type.includes('comment'),
  );
}
