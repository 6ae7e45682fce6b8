import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** `"git pull".split(" ")`: the words of a literal that is split at blanks; undefined for any other text or separator. */
export function splitWords(
  node: Node,
  text: Value | undefined,
  separator: Value | undefined,
  read: SyntaxReader,
): Value | undefined {
  if (text?.kind !== 'string' || separator?.kind !== 'string' || !/^(?: |\\s\+?)$/.test(separator.text))
    return undefined;
  const { span } = text;
  const words = text.text.split(/\s/).filter((word) => word !== '');
  return {
    kind: 'list',
    span: read.span(node),
    items: words.map((word) => ({ kind: 'string', span, text: word })),
  };
}
