import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { bare, isLevel, memberOf } from './nodes';

/** Commands that run a block for each item, in the scope around it, by the name of the loop that they are. */
const LOOPS: Readonly<Record<string, string>> = {
  'foreach-object': 'foreach',
  foreach: 'foreach',
  '%': 'foreach',
  'where-object': 'where',
  where: 'where',
  '?': 'where',
};
/** Parameters of theirs whose block runs there, too; that of `-Parallel` does not. */
const BLOCKS = /^-(?:process|begin|end|filterscript)$/i;

/** The loop that a block is the body of: `foreach` in `$list | ForEach-Object { … }`; undefined for other blocks. */
export function pipedInto(block: Node, read: SyntaxReader): string | undefined {
  const argument = outermost(block);
  const list = argument.parent;
  let before = argument.previousNamedSibling;
  // The grammar knows this command by its full name, and none of its parameters.
  if (list?.type === 'foreach_command')
    return before?.type !== 'ERROR' || BLOCKS.test(read.source(before)) ? 'foreach' : undefined;
  const name = list?.type === 'command_elements' && list.parent?.childForFieldName('command_name');
  const called = name && read.source(name).toLowerCase();
  if (!called || !Object.hasOwn(LOOPS, called)) return undefined;
  if (before?.type === 'command_argument_sep') before = before.previousNamedSibling;
  const isOther = before?.type === 'command_parameter' && !BLOCKS.test(read.source(before));
  return isOther ? undefined : LOOPS[called];
}

/** What a block without a name is given to: `$onExit = { … }`, `@{ handler = { … } }`. */
export function labelOf(block: Node): Node | undefined {
  const { parent } = outermost(block);
  if (parent?.type === 'hash_entry') {
    const key = named(parent)[0];
    return key && bare(key);
  }
  if (parent?.type !== 'assignment_expression') return undefined;
  const [left] = named(parent);
  const target = left && bare(left);
  if (target?.type === 'variable') return target;
  return target && memberOf(target)?.name;
}

/** The expression with all levels of precedence that hold nothing else. */
function outermost(block: Node): Node {
  let node = block;
  while (node.parent && isLevel(node.parent)) node = node.parent;
  return node;
}
