import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsOf, calleeOf } from './values';

/** Functions that call the function they are given with the arguments behind it, and where they take it. */
const CALLERS: Readonly<Record<string, number>> = {
  to_thread: 0,
  run_sync: 0,
  run_in_executor: 1,
  partial: 0,
};

/** Emits the call that another function is told to make: `asyncio.to_thread(subprocess.run, ["ls"])`. */
export function deferredCall(call: Node, called: string, read: SyntaxReader): void {
  const at = Object.hasOwn(CALLERS, called) ? CALLERS[called] : undefined;
  const list = at === undefined ? undefined : fieldOf(call, 'arguments');
  const given = at === undefined || !list ? undefined : named(list)[at];
  if (at === undefined || !list || !given || call.hasError) return;
  const name = given.type === 'attribute' ? fieldOf(given, 'attribute') : given;
  if (name?.type !== 'identifier') return;
  const callee = calleeOf(given, read);
  const { args, keywords } = argumentsOf(list, read);
  if (callee)
    read.call({
      kind: 'call',
      span: read.span(call),
      callee,
      args: args.slice(at + 1),
      named: keywords,
      creates: false,
      deferred: true,
    });
}
