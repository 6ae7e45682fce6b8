import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { targetPath } from './names';

/** One of the things that a list is taken apart into. */
export interface Unpacked {
  readonly target: Node;
  readonly path: readonly string[];
  /** What it gets, where that is written out in an array at the same place. */
  readonly value?: Node;
}

/** What `[$a, [$b], 'k' => $c]` gives a value to; inner lists, too. */
export function unpacked(pattern: Node, value: Node | undefined, read: SyntaxReader): readonly Unpacked[] {
  const given = value?.type === 'array_creation_expression' ? items(value) : [];
  const found: Unpacked[] = [];
  let place = 0;
  for (const child of pattern.children) {
    if (child?.type === ',') place++;
    if (!child?.isNamed || child.nextSibling?.type === '=>') continue;
    const item = child.type === 'by_ref' ? (named(child)[0] ?? child) : child;
    // A key says where it comes from, not the place.
    const from = child.previousSibling?.type === '=>' ? undefined : given[place];
    if (item.type === 'list_literal') found.push(...unpacked(item, from, read));
    else {
      const bound = targetPath(item, read);
      if (bound) found.push({ ...bound, ...(from ? { value: from } : {}) });
    }
  }
  return found;
}

/** The items of an array without keys; none where the places are not known. */
function items(array: Node): readonly Node[] {
  const found = named(array).map((item) => named(item));
  return found.every(([only, ...more]) => only && more.length === 0 && only.type !== 'variadic_unpacking')
    ? found.flatMap(([only]) => only ?? [])
    : [];
}
