import type { Node } from 'web-tree-sitter';

/** Whether a declaration has one of some modifiers: `static`, `private`. */
export function hasModifier(declaration: Node, ...words: readonly string[]): boolean {
  const modifiers = declaration.children.find((child) => child?.type === 'modifiers');
  return modifiers?.children.some((child) => child && words.includes(child.type)) ?? false;
}
