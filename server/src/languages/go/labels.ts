import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';

/** What a function literal is bound to: `h` of `h := func() {}`, `s.h = func() {}`, `S{h: func() {}}`, `{"h": func() {}}`. */
export function labelOf(literal: Node): Node | undefined {
  const { parent } = literal;
  const owner = parent?.parent;
  if (!parent || !owner) return undefined;
  if (parent.type === 'literal_element') {
    const key = owner.type === 'keyed_element' ? fieldOf(owner, 'key') : undefined;
    return key && key.id !== parent.id ? nameIn(key.namedChild(0)) : undefined;
  }
  if (parent.type !== 'expression_list') return undefined;
  const left = fieldOf(owner, 'left');
  const targets = left ? named(left) : owner.childrenForFieldName('name');
  const index = named(parent).findIndex(({ id }) => id === literal.id);
  return nameIn(targets[index] ?? null);
}

function nameIn(target: Node | null): Node | undefined {
  switch (target?.type) {
    case 'identifier':
      return target;
    case 'selector_expression':
      return fieldOf(target, 'field');
    case 'interpreted_string_literal':
      return target.namedChildCount === 1 ? (target.namedChild(0) ?? undefined) : undefined;
    default:
      return undefined;
  }
}
