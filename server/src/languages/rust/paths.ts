import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { waitedFor } from '../shared/waited-for';

/** Longer paths are not written by people. */
const MAX_PATH = 40;
const ROOTS = new Set([
  'identifier',
  'type_identifier',
  'self',
  'super',
  'crate',
  'primitive_type',
  'metavariable',
]);

/** A path or a chain of fields: `std::process::Command`, `self.config.password`; undefined for anything else. */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current: Node | undefined = node;
  for (let depth = 0; current && depth < MAX_PATH; depth++) {
    if (ROOTS.has(current.type)) {
      path.push(read.source(current));
      return path.reverse();
    }
    let next: Node | undefined;
    switch (current.type) {
      case 'scoped_identifier':
      case 'scoped_type_identifier': {
        const name = fieldOf(current, 'name');
        if (!name) return undefined;
        path.push(read.source(name));
        next = fieldOf(current, 'path');
        // `::std::fs`
        if (!next) return path.reverse();
        break;
      }
      case 'field_expression': {
        const field = fieldOf(current, 'field');
        if (!field) return undefined;
        path.push(read.source(field));
        next = fieldOf(current, 'value');
        break;
      }
      case 'generic_type':
      case 'reference_type':
        next = fieldOf(current, 'type');
        break;
      case 'generic_function':
        next = fieldOf(current, 'function');
        break;
    }
    current = next;
  }
  return undefined;
}

/** A type as written, without references and type arguments, its parts joined with dots. */
export function typeName(node: Node | undefined, read: SyntaxReader): string | undefined {
  return node && memberPath(node, read)?.join('.');
}

/** The declared type of what a function answers in the end: `IntoResponse` of `impl IntoResponse`. */
export function result(node: Node, read: SyntaxReader): string | undefined {
  const type = fieldOf(node, 'return_type');
  const inner = type && waitedFor(type, read);
  return typeName(inner?.type === 'abstract_type' ? fieldOf(inner, 'trait') : inner, read);
}

/** The function of a call without its type arguments, and its own name. */
export function calledParts(node: Node): { object?: Node; name: Node } | undefined {
  let called = fieldOf(node, 'function');
  if (called?.type === 'generic_function') called = fieldOf(called, 'function');
  if (called?.type === 'identifier') return { name: called };
  const name = called && fieldOf(called, called.type === 'field_expression' ? 'field' : 'name');
  const object = called && fieldOf(called, called.type === 'field_expression' ? 'value' : 'path');
  return name && { name, ...(object ? { object } : {}) };
}

/** The arguments of a call in brackets. */
export function argumentsOf(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list ? named(list).filter(({ type }) => type !== 'attribute_item') : [];
}
