import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { memberPath } from './paths';

/** Functions that end the process, as they are written. */
const EXITS = new Set(['process.exit', 'process.abort', 'Deno.exit']);

/** Whether a node calls a function that does not come back. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  const called = node.type === 'call_expression' ? fieldOf(node, 'function') : undefined;
  const path = called && memberPath(called, read);
  return path !== undefined && EXITS.has(path.join('.'));
}
