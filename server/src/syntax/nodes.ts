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

/** Whether something is written to the node: `process.env.X = '1'`, `ENV['X'] ||= '1'`. */
export function isAssigned(node: Node): boolean {
  const { parent } = node;
  return (
    parent !== null &&
    /assignment/.test(parent.type) &&
    fieldOf(parent, 'left')?.startIndex === node.startIndex
  );
}
