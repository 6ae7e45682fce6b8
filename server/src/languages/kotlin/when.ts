import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { Choice } from '../shared/choices';
import { childOf } from './nodes';

/** What a `when` compares; undefined where its entries are conditions. */
export function subjectOf(node: Node): Node | undefined {
  return childOf(node, 'when_subject')?.lastNamedChild ?? undefined;
}

/** The entries of a `when`. */
export function entriesOf(node: Node): readonly (Choice & { readonly entry: Node })[] {
  return named(node).flatMap((entry) => {
    const result = entry.type === 'when_entry' ? named(entry).at(-1) : undefined;
    if (!result) return [];
    const values = entry
      .childrenForFieldName('condition')
      .filter((child): child is Node => child?.isNamed ?? false);
    return [{ entry, values, isKnown: values.every(({ type }) => !type.endsWith('_test')), result }];
  });
}
