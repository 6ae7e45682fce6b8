import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import { isTransparent } from './paths';

/**
 * What people call a function that has no name of its own, by what it is the value of: `const h = () => …`,
 * `exports.h = function () …`, `{ h: () => … }`, `class { h = () => … }`.
 */
export function labelOf(expression: Node): Node | undefined {
  let { parent } = expression;
  while (parent && isTransparent(parent)) parent = parent.parent;
  switch (parent?.type) {
    case 'variable_declarator':
    case 'public_field_definition':
      return plain(fieldOf(parent, 'name'));
    case 'field_definition':
      return plain(fieldOf(parent, 'property'));
    case 'pair':
      return plain(fieldOf(parent, 'key'));
    case 'assignment_expression': {
      const left = fieldOf(parent, 'left');
      return plain(left && (fieldOf(left, 'property') ?? left));
    }
    default:
      return undefined;
  }
}

/** A node whose text is the name. */
function plain(name: Node | undefined): Node | undefined {
  if (name?.type === 'string') return name.firstNamedChild ?? undefined;
  return name && /identifier$/.test(name.type) ? name : undefined;
}
