import type { Node } from 'web-tree-sitter';
import type { Leaving } from '../../semantics/facts';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { functionName } from './names';

/** Nodes after which nothing follows. In a `switch`, `continue` is a `break`. */
export const LEAVING: Readonly<Record<string, Leaving>> = {
  return_statement: 'function',
  throw_expression: 'function',
  exit_statement: 'function',
  goto_statement: 'function',
  break_statement: 'case',
  continue_statement: 'case',
};

/** https://www.php.net/manual/en/function.die.php, https://laravel.com/docs/helpers#method-abort */
const EXITS: ReadonlySet<string> = new Set(['die', 'exit', 'abort', 'dd', 'wp_die']);

/** Whether nothing follows a call, or a `die;` without brackets. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'name') return /^(?:die|exit)$/i.test(read.source(node));
  const called = node.type === 'function_call_expression' ? fieldOf(node, 'function') : undefined;
  return called !== undefined && EXITS.has(functionName(called, read));
}
