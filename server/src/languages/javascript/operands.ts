import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import { unwrap } from './paths';

/** What a chain of one operator joins, from left to right; such chains can be thousands of lines long. */
export function operands(sum: Node, operator: string): readonly Node[] {
  const found: Node[] = [];
  let node = sum;
  for (;;) {
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (node.type !== 'binary_expression' || fieldOf(node, 'operator')?.type !== operator || !left || !right)
      break;
    found.push(right);
    node = unwrap(left);
  }
  return [node, ...found.reverse()];
}
