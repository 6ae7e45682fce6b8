import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { callOf } from './calls';

/** The attributes of a function or a class; `#[Auth]` is a call without arguments. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  const lists = named(node).filter(({ type }) => type === 'attribute_list');
  return lists
    .flatMap((list) => named(list))
    .flatMap((group) => named(group))
    .flatMap((attribute) => {
      const [name] = named(attribute);
      return name ? [callOf(attribute, name, fieldOf(attribute, 'parameters'), read)] : [];
    });
}

/** What a class extends, implements, and the traits that it uses. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const body = fieldOf(node, 'body');
  const clauses = named(node).filter(({ type }) => /^(?:base|class_interface)_clause$/.test(type));
  const traits = body ? named(body).filter(({ type }) => type === 'use_declaration') : [];
  return [...clauses, ...traits]
    .flatMap((clause) => named(clause))
    .filter(({ type }) => type === 'name' || type === 'qualified_name')
    .map((name) => read.value(name));
}
