import type { Node } from 'web-tree-sitter';
import type { Leaving } from '../../semantics/facts';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calledParts } from './paths';

export const leaving: Readonly<Record<string, Leaving>> = {
  return_expression: 'function',
  break_expression: 'loop',
  continue_expression: 'round',
};

/** https://doc.rust-lang.org/std/macro.panic.html, https://docs.rs/anyhow/latest/anyhow/macro.bail.html */
const MACROS = new Set(['panic', 'unreachable', 'todo', 'unimplemented', 'bail']);
/** https://doc.rust-lang.org/std/process/fn.exit.html */
const FUNCTIONS = new Set(['exit', 'abort']);

/** Whether nothing follows an expression because it calls `panic!` or `process::exit`. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  switch (node.type) {
    case 'expression_statement': {
      const [only] = named(node);
      return only !== undefined && isExit(only, read);
    }
    case 'macro_invocation': {
      const name = fieldOf(node, 'macro');
      return name !== undefined && MACROS.has(read.source(fieldOf(name, 'name') ?? name));
    }
    case 'call_expression': {
      const parts = calledParts(node);
      const isFunction = fieldOf(node, 'function')?.type !== 'field_expression';
      return parts !== undefined && isFunction && FUNCTIONS.has(read.source(parts.name));
    }
    default:
      return false;
  }
}
