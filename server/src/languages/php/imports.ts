import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { FACADES } from './symbols';

/** `use A\B`, `use A\B as C`, `use function A\b`, `use A\{B, C as D}`. */
export function readImports(declaration: Node, read: SyntaxReader): void {
  let prefix = '';
  for (const child of named(declaration)) {
    if (child.type === 'namespace_name' || child.type === 'qualified_name')
      prefix = `${dotted(read.source(child))}.`;
    else if (child.type === 'namespace_use_clause') clause(child, '', read);
    else if (child.type === 'namespace_use_group') {
      for (const inner of named(child))
        if (inner.type === 'namespace_use_clause') clause(inner, prefix, read);
    }
  }
}

function clause(node: Node, prefix: string, read: SyntaxReader): void {
  const alias = node.childForFieldName('alias');
  const imported = named(node).find(
    ({ type }) => type === 'name' || type === 'qualified_name' || type === 'namespace_name',
  );
  if (!imported) return;
  const target = prefix + dotted(read.source(imported));
  const local = alias ? read.source(alias) : target.slice(target.lastIndexOf('.') + 1);
  read.import(local, known(target));
}

/**
 * `use Process;` in a Laravel application is a facade, and the functions of Safe are PHP's own, which throw where those
 * answer false: https://github.com/thecodingmachine/safe
 */
function known(target: string): string {
  if (Object.hasOwn(FACADES, target)) return FACADES[target] ?? target;
  return /^Safe\.[a-z]\w*$/.test(target) ? target.slice('Safe.'.length) : target;
}

function dotted(name: string): string {
  return name.replace(/\s+/g, '').replace(/^\\/, '').replaceAll('\\', '.');
}
