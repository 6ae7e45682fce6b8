import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { exportName, moduleName, moduleOf } from './modules';

/** Modules that put what they export into the global object when they are loaded. */
const GLOBAL_MODULES: Readonly<Record<string, string>> = { 'shelljs/global': 'shelljs', 'zx/globals': 'zx' };

/** What an `import` brings in. */
export function importAll(node: Node, read: SyntaxReader): void {
  const required = node.namedChildren.find((child) => child?.type === 'import_require_clause');
  const source = fieldOf(required ?? node, 'source');
  if (!source) return;
  const module = moduleName(read.source(source).slice(1, -1));
  const clause = required ?? node.namedChildren.find((child) => child?.type === 'import_clause');
  if (!clause) openGlobals(module, read);
  for (const item of clause ? named(clause) : [])
    importItem(item, { module, source, isType: isTypeOnly(node) }, read);
}

/** `require("x")` as a statement, which may open the module. */
export function openRequired(node: Node, read: SyntaxReader): void {
  if (node.parent?.type === 'expression_statement') openGlobals(moduleOf(node, read) ?? '', read);
}

function openGlobals(module: string, read: SyntaxReader): void {
  const opened = GLOBAL_MODULES[module];
  if (opened) read.import('*', opened);
}

/** What an import statement says of all its names. */
interface Imported {
  readonly module: string;
  readonly source: Node;
  readonly isType: boolean;
}

function importItem(item: Node, { module, source, isType }: Imported, read: SyntaxReader): void {
  if (item.type === 'identifier') read.import(read.source(item), module, source, isType);
  else if (item.type === 'namespace_import') {
    const [local] = named(item);
    if (local) read.import(read.source(local), module, source, isType);
  } else if (item.type === 'named_imports') {
    for (const specifier of named(item)) {
      const name = fieldOf(specifier, 'name');
      const local = fieldOf(specifier, 'alias') ?? name;
      const target = name && exportName(module, [read.source(name)]);
      if (target && local) read.import(read.source(local), target, source, isType || isTypeOnly(specifier));
    }
  }
}

/** `import type { A }`, `{ type A }` */
function isTypeOnly(node: Node): boolean {
  return node.children.some((child) => child?.type === 'type');
}
