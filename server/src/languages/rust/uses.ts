import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { memberPath } from './paths';

const MAX_DEPTH = 20;

/** Emits the imports of a `use` tree: groups, aliases, globs, `self`. */
export function readUse(tree: Node, prefix: readonly string[], read: SyntaxReader): void {
  if (prefix.length > MAX_DEPTH) return;
  switch (tree.type) {
    case 'scoped_use_list': {
      const path = fieldOf(tree, 'path');
      const list = fieldOf(tree, 'list');
      const parts = path ? memberPath(path, read) : [];
      if (parts && list) for (const child of named(list)) readUse(child, [...prefix, ...parts], read);
      return;
    }
    case 'use_list':
      for (const child of named(tree)) readUse(child, prefix, read);
      return;
    case 'use_as_clause': {
      const path = fieldOf(tree, 'path');
      const alias = fieldOf(tree, 'alias');
      if (path && alias) emit(path, prefix, read.source(alias), read);
      return;
    }
    case 'use_wildcard': {
      const [path] = named(tree);
      if (path) emit(path, prefix, '*', read);
      return;
    }
    default:
      emit(tree, prefix, undefined, read);
  }
}

function emit(path: Node, prefix: readonly string[], local: string | undefined, read: SyntaxReader): void {
  const own = path.type === 'self' && prefix.length > 0 ? [] : memberPath(path, read);
  if (!own) return;
  const target = [...prefix, ...own];
  const name = local ?? target.at(-1);
  if (name !== undefined && name !== '_') read.import(name, target.join('.'));
}
