import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Functions that never come back: https://pkg.go.dev/builtin#panic, https://pkg.go.dev/os#Exit, /runtime#Goexit */
const EXITS = new Set(['panic', 'os.Exit', 'syscall.Exit', 'unix.Exit', 'runtime.Goexit']);
/** Methods and functions of loggers and tests that end the process or the test, or panic: https://pkg.go.dev/log#Fatal */
const FATAL = /^(?:Fatal|Panic|FailNow|SkipNow)(?:f|ln|w)?$/;
/** Names of these functions are not longer. */
const MAX_NAME = 60;

/** Whether nothing follows a statement because it calls `panic`, `os.Exit`, `log.Fatal`. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  if (node.type !== 'expression_statement') return false;
  const call = node.namedChild(0);
  const called = call?.type === 'call_expression' ? fieldOf(call, 'function') : undefined;
  if (!called || called.endIndex - called.startIndex > MAX_NAME) return false;
  const field = fieldOf(called, 'field');
  return EXITS.has(read.source(called)) || (field !== undefined && FATAL.test(read.source(field)));
}
