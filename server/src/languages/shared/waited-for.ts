import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Types of what comes later, or may fail, by their own names; what comes is their first type argument. */
const WAITED_FOR =
  /^(?:Task|ValueTask|Mono|Uni|Single|CompletableFuture|CompletionStage|Future|Result|Promise)$/;

/** The type that a declared result is in the end: `IActionResult` of `Task<IActionResult>`. */
export function waitedFor(type: Node, read: SyntaxReader): Node {
  const [name, list] = named(type);
  const isGeneric = type.type === 'generic_type' || type.type === 'generic_name';
  const [inner] = isGeneric && list ? named(list) : [];
  return name && inner && WAITED_FOR.test(read.source(name)) ? inner : type;
}
