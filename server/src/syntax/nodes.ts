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

/** The statement that is nothing but this expression, for grammars that call it so. */
export function statementOf({ parent }: Node): Node | undefined {
  return parent?.type === 'expression_statement' ? parent : undefined;
}

/** Whether a node is what a field of `ReferenceSyntax` names in its parent. */
export function standsAs(node: Node, parent: Node, field: string): boolean {
  if (field === '*') return true;
  if (field === '=') return node.nextSibling?.type === '=';
  const [first] = named(parent);
  const found = field === '' ? first : field === '$' ? named(parent).at(-1) : undefined;
  if (found) return found.id === node.id;
  return parent.childrenForFieldName(field).some((child) => child?.id === node.id);
}

/** How far around a node an error may be that hides what the node is given to. */
const AROUND = 3;

/**
 * Where what could not be parsed may hide what a node is given to, so that it has to be looked at again once it can:
 * the first node in what is broken around it.
 */
export function brokenBefore(node: Node): Node | undefined {
  let { parent } = node;
  for (let level = 0; parent && level < AROUND; level++) {
    if (parent.hasError) return parent.firstChild ?? undefined;
    parent = parent.parent;
  }
  return undefined;
}
