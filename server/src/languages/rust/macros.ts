import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { stringValue } from './strings';

const BORROWING: ReadonlySet<string> = new Set(['&', 'mutable_specifier', 'mut']);
/** A hole of a format string: `{}`, `{name}`, `{0:?}`. */
const HOLE = /\{\{|\}\}|\{[^{}]{0,60}\}/g;

/** The arguments of a macro, as far as they are a single token: the syntax does not say what the others are. */
export function macroArguments(
  node: Node,
  read: SyntaxReader,
  inner: (child: Node) => Value,
): readonly Value[] {
  const tree = node.namedChildren.find((child) => child?.type === 'token_tree');
  const args: Value[] = [];
  let tokens: Node[] = [];
  const finish = () => {
    const [first] = tokens;
    if (first) args.push(tokens.length === 1 && first.isNamed ? inner(first) : read.other(first));
    tokens = [];
  };
  for (const child of tree?.children.slice(1, -1) ?? []) {
    if (!child || child.isExtra) continue;
    if (child.type === ',') finish();
    // `&mut file` is the file.
    else if (tokens.length > 0 || !BORROWING.has(child.type)) tokens.push(child);
  }
  finish();
  return args;
}

/** What `format!` makes of its text: the holes stay open. `concat!` joins its arguments. */
export function formatted(node: Node, name: 'format' | 'concat', read: SyntaxReader): Value {
  const args = macroArguments(node, read, (child) =>
    /string_literal$/.test(child.type) ? stringValue(child, read) : read.other(child),
  );
  if (name === 'concat') return read.concatenation(node, args);
  const [format] = args;
  if (format?.kind !== 'string') return read.other(node);
  const parts: (string | Value)[] = [];
  let text = '';
  let from = 0;
  for (const match of format.text.matchAll(HOLE)) {
    text += format.text.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') text += match[0][0];
    else {
      if (text !== '') parts.push(text);
      text = '';
      parts.push({ kind: 'other', span: format.span });
    }
  }
  text += format.text.slice(from);
  if (text !== '') parts.push(text);
  if (parts.length === 1 && typeof parts[0] === 'string') return read.string(node, parts[0]);
  return { kind: 'template', span: read.span(node), parts };
}
