import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { childOf, typeName } from './nodes';
import { superCall } from './values';

/** The annotations of a declaration. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  const modifiers = childOf(node, 'modifiers');
  return (modifiers ? named(modifiers) : [])
    .filter(({ type }) => type === 'annotation')
    .flatMap((annotation) => {
      const parts = named(annotation);
      return parts.flatMap((one) => {
        const call =
          one.type === 'constructor_invocation' || one.type === 'user_type'
            ? superCall(one, read)
            : undefined;
        // `@[A B]` is several.
        const span = read.span(parts.length === 1 ? annotation : one);
        return call?.kind === 'call' ? [{ ...call, span, creates: false }] : [];
      });
    });
}

/** What a class extends and implements. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const list = childOf(node, 'delegation_specifiers');
  return (list ? named(list) : []).flatMap((specifier) => {
    const [base] = named(specifier);
    const type = base?.type === 'user_type' ? base : base && childOf(base, 'user_type');
    const name = typeName(type, read);
    return type && name !== undefined ? [read.name(type, name.split('.'))] : [];
  });
}
