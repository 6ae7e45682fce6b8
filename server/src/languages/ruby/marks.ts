import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { callValue } from './calls';
import { argumentsOf } from './comparisons';

/** Methods that mix a module in. */
export const MIXING: ReadonlySet<string> = new Set(['include', 'extend', 'prepend']);

/** The words in the body of a class that say something of it: `before_action :authenticate`, `queue_as :low`. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  return words(node, read).flatMap(({ call, name }) => {
    const value = MIXING.has(name) || fieldOf(call, 'block') ? undefined : callValue(call, read);
    return value?.kind === 'call' ? [value] : [];
  });
}

/** What a class extends, and the modules that are mixed into it. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const superclass = fieldOf(node, 'superclass');
  const [extended] = superclass ? named(superclass) : [];
  const mixed = words(node, read).flatMap(({ call, name }) => (MIXING.has(name) ? argumentsOf(call) : []));
  return [...(extended ? [extended] : []), ...mixed].map((base) => read.value(base));
}

/** The calls without a receiver that stand in the body of a class. */
function words(node: Node, read: SyntaxReader): readonly { readonly call: Node; readonly name: string }[] {
  const body = /^(?:class|module|singleton_class)$/.test(node.type) ? fieldOf(node, 'body') : undefined;
  return (body ? named(body) : []).flatMap((call) => {
    const method = call.type === 'call' && !fieldOf(call, 'receiver') ? fieldOf(call, 'method') : undefined;
    return method ? [{ call, name: read.source(method) }] : [];
  });
}

/** https://docs.ruby-lang.org/en/master/Kernel.html */
const EXITS: ReadonlySet<string> = new Set(['raise', 'fail', 'throw', 'exit', 'exit!', 'abort']);

/** Whether nothing follows a call: `raise Missing`, `Process.exit!`. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'identifier') return EXITS.has(read.source(node));
  const method = node.type === 'call' ? fieldOf(node, 'method') : undefined;
  if (!method || !EXITS.has(read.source(method))) return false;
  const receiver = fieldOf(node, 'receiver');
  return !receiver || /^(?:::)?(?:Kernel|Process)$/.test(read.source(receiver));
}
