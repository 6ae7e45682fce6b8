import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

const MODULE_ROOT = /^require\((.+)\)$/;

/** The module that a specifier names: `node:fs` is `fs`. */
export function moduleName(specifier: string): string {
  return specifier.startsWith('node:') ? specifier.slice('node:'.length) : specifier;
}

/** The name of an exported thing: `default` is the module itself. */
export function exportName(module: string, path: readonly string[]): string {
  return [module, ...(path[0] === 'default' ? path.slice(1) : path)].join('.');
}

/** The module of `require('x')` and `import('x')`; undefined for anything else. */
export function moduleOf(node: Node, read: SyntaxReader): string | undefined {
  if (node.type !== 'call_expression') return undefined;
  const fn = fieldOf(node, 'function');
  if (fn?.type !== 'import' && (fn?.type !== 'identifier' || read.source(fn) !== 'require')) return undefined;
  const list = fieldOf(node, 'arguments');
  const first = list && named(list)[0];
  const specifier = first?.type === 'string' ? read.source(first).slice(1, -1) : '';
  return specifier === '' ? undefined : moduleName(specifier);
}

/** What names the module in `require('x')` and `require('x').y`. */
export function specifierOf(node: Node | undefined): Node | undefined {
  for (let inner = node; inner; ) {
    const list = inner.type === 'call_expression' ? fieldOf(inner, 'arguments') : undefined;
    const first = list && named(list)[0];
    if (first?.type === 'string') return first;
    inner = fieldOf(inner, 'object') ?? fieldOf(inner, 'function');
  }
  return undefined;
}

/**
 * How a module that is required in place is written as the first segment of a path: a name that nothing in a file
 * can define.
 */
export function moduleRoot(module: string): string {
  return `require(${module})`;
}

/** The module of such a segment. */
export function moduleOfRoot(segment: string): string | undefined {
  return MODULE_ROOT.exec(segment)?.[1];
}
