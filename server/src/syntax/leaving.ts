import type { Node } from 'web-tree-sitter';
import type { Leaving } from '../semantics/facts';
import type { SyntaxLanguage } from './language';
import { named } from './nodes';
import type { SyntaxReader } from './syntax-reader';

/** Statements that hold just an expression, and blocks. */
const WRAPPING = /statement|expression_list|body|block/;
/** Statements that may go on behind what they end in. */
const BRANCHING =
  /^(?:if|unless|while|until|for|for_in|foreach|enhanced_for|do|switch|when|match|try)_(?:statement|expression)$/;
/** What a `break` inside ends, instead of what is around it. */
const ENDED_INSIDE =
  /^(?:while|until|for|for_in|foreach|enhanced_for|do|switch|select|expression_switch|type_switch)_(?:statement|expression)$|function|lambda|closure|method|class_/;

/** How far a statement or an expression leaves; undefined where what follows it is reached. */
export function leavingOf(node: Node, language: SyntaxLanguage, read: SyntaxReader): Leaving | undefined {
  const { leaving = {}, breaks, isExit } = language;
  const other = breaks?.(node, read);
  if (other) return other;
  if (Object.hasOwn(leaving, node.type)) return leaving[node.type];
  return isExit?.(node, read) ? 'function' : undefined;
}

/** How far a body leaves with what it ends in. */
export function endsInLeaving(body: Node, language: SyntaxLanguage, read: SyntaxReader): Leaving | undefined {
  const own = leavingOf(body, language, read);
  if (own) return own;
  const last = BRANCHING.test(body.type) ? undefined : named(body).at(-1);
  if (!last) return undefined;
  const found = leavingOf(last, language, read);
  if (found) return found;
  const inner = WRAPPING.test(last.type) && !BRANCHING.test(last.type) ? named(last).at(-1) : undefined;
  return inner && leavingOf(inner, language, read);
}

/** Whether a `break` in a branch of a case, or of those behind it up to an offset, ends the case before its end. */
export function escapes(first: Node, until: number, language: SyntaxLanguage, read: SyntaxReader): boolean {
  for (let node: Node | null = first; node && node.startIndex < until; node = node.nextNamedSibling)
    if (breaksInside(node, false, language, read)) return true;
  return false;
}

function breaksInside(
  around: Node,
  inBranch: boolean,
  language: SyntaxLanguage,
  read: SyntaxReader,
): boolean {
  return named(around).some((node) => {
    if (ENDED_INSIDE.test(node.type)) return false;
    if (inBranch && leavingOf(node, language, read) === 'case') return true;
    return breaksInside(node, inBranch || BRANCHING.test(node.type), language, read);
  });
}
