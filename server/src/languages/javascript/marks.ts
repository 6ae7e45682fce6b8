import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calleeOf } from './values';

/** The first of the decorators that are siblings of a class or a method, which they stand before. */
export function firstMark(node: Node): Node | undefined {
  return marksBefore(node)[0];
}

/** The decorators of a class or a method, in source order. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  if (!/^(?:method_definition|(?:abstract_)?class(?:_declaration)?)$/.test(node.type)) return [];
  const inside = named(node).filter(isMark);
  return [...marksBefore(node), ...inside].flatMap((mark) => markCall(mark, read) ?? []);
}

function marksBefore(node: Node): readonly Node[] {
  const found: Node[] = [];
  let before = node.previousNamedSibling;
  while (before && (isMark(before) || before.type === 'comment')) {
    if (isMark(before)) found.unshift(before);
    before = before.previousNamedSibling;
  }
  return found;
}

function isMark({ type }: Node): boolean {
  return type === 'decorator';
}

function markCall(mark: Node, read: SyntaxReader): CallValue | undefined {
  const [inner] = named(mark);
  if (!inner) return undefined;
  if (inner.type === 'call_expression') {
    const value = read.value(inner);
    return value.kind === 'call' ? value : undefined;
  }
  const callee = calleeOf(inner, read);
  return callee && { kind: 'call', span: read.span(mark), callee, args: [], named: [], creates: false };
}

/** What a class or an interface extends and implements; type arguments left out. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const heritage = node.namedChildren.filter(
    (child) => child?.type === 'class_heritage' || child?.type === 'extends_type_clause',
  );
  return heritage.flatMap((clause) => (clause ? basesIn(clause, read) : []));
}

function basesIn(clause: Node, read: SyntaxReader): readonly Value[] {
  return named(clause).flatMap((item) => {
    if (item.type === 'extends_clause' || item.type === 'implements_clause') return basesIn(item, read);
    if (item.type === 'type_arguments') return [];
    return read.value(item.type === 'generic_type' ? (fieldOf(item, 'name') ?? item) : item);
  });
}
