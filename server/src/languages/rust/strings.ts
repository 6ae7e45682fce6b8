import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';

const RAW = /^b?c?r(#{0,20})"/;

/** `"text"`, `b"text"`, `r#"text"#` */
export function stringValue(node: Node, read: SyntaxReader): Value {
  const source = read.source(node);
  const raw = RAW.exec(source);
  const open = raw ? raw[0].length : source.indexOf('"') + 1;
  const close = 1 + (raw?.[1]?.length ?? 0);
  if (open === 0 || source.length < open + close || !/"#{0,20}$/.test(source)) return read.other(node);
  const content = source.slice(open, source.length - close);
  // A backslash at the end of a line also takes the blanks that the next one begins with.
  const text = raw ? content : resolveEscapes(content.replace(/\\\r?\n\s*/g, ''));
  return read.string(node, text, { start: node.startIndex + open, end: node.endIndex - close });
}
