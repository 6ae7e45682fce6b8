import type { Node } from 'web-tree-sitter';

/** Whether a declaration has a modifier: `static`, `public`. */
export function hasModifier(declaration: Node, word: string): boolean {
  return declaration.namedChildren.some(
    (child) => child?.type === 'modifier' && child.firstChild?.type === word,
  );
}
