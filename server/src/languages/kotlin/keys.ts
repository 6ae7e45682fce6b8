import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calledName, callParts, nameText, positional, receiverOf, unwrap } from './nodes';

/** Functions that answer what was sent, configured or kept under a name. */
const KEYED_GETTERS = new Set(
  'header getHeader getParameter get getString getProperty getAttribute queryParam property propertyOrNull'.split(
    ' ',
  ),
);
/** Longer chains are about something else. */
const MAX_STEPS = 4;

/** The key of `headers["X-Api-Key"]`, of `request.getHeader("X-Api-Key")`, and of `config.property("x").getString()`. */
export function keyOf(node: Node, read: SyntaxReader, steps = 0): Node | undefined {
  const plain = unwrap(node);
  if (plain.type === 'index_expression') return named(plain)[1];
  const name = plain.type === 'call_expression' ? calledName(plain) : undefined;
  if (!name || steps > MAX_STEPS) return undefined;
  const args = positional(callParts(plain).list);
  const receiver = receiverOf(plain);
  if (args.length === 0) return receiver && keyOf(receiver, read, steps + 1);
  return args.length === 1 && KEYED_GETTERS.has(nameText(name, read)) ? args[0] : undefined;
}
