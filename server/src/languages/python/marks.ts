import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calleeOf } from './values';

/** The decorators of a function or a class; `@login_required` is a call without arguments. */
export function marks({ parent }: Node, read: SyntaxReader): readonly CallValue[] {
  if (parent?.type !== 'decorated_definition') return [];
  return named(parent).flatMap((child) => {
    const [mark] = child.type === 'decorator' ? named(child) : [];
    const value = mark && read.value(mark);
    if (value?.kind === 'call') return [value];
    const callee = mark && calleeOf(mark, read);
    return callee ? [{ kind: 'call', span: callee.span, callee, args: [], named: [], creates: false }] : [];
  });
}

/** What a class extends, without `metaclass=…` and other keywords. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const list = node.type === 'class_definition' ? fieldOf(node, 'superclasses') : undefined;
  const values = list ? named(list).filter(({ type }) => !/keyword_argument|splat/.test(type)) : [];
  return values.map((one) => read.value(one));
}

/** https://docs.python.org/3/library/sys.html#sys.exit, https://docs.python.org/3/library/os.html#os._exit */
const EXITS: ReadonlySet<string> = new Set(['exit', 'quit', 'sys.exit', 'os._exit', 'os.abort']);

/** Whether nothing follows a call. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  const callee = node.type === 'call' ? fieldOf(node, 'function') : undefined;
  return callee !== undefined && EXITS.has(read.source(callee));
}
