import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf } from './keys';
import { calledName, memberPath, nameText, receiverOf, unwrap } from './nodes';
import { plainText } from './strings';
import { entriesOf, subjectOf } from './when';

/** The same text in another form. */
const CONVERSIONS = new Set('toByteArray toCharArray trim toString'.split(' '));

/** Emits `name == literal`, whichever side the name stands on: a variable, a property or an answer. */
export function compared(left: Node, right: Node, read: SyntaxReader): void {
  const sides = [converted(left, read), converted(right, read)];
  const literal = sides.find(({ type }) => type === 'string_literal');
  const other = sides.find((side) => side !== literal);
  const { target, path } = (literal && other && nameOf(other, read)) ?? {};
  const name = path?.at(-1);
  if (!target || name === undefined) return;
  read.binding({ form: 'comparison', target, path: path!, value: literal! });
}

/** `when (password) { "x" -> … }` */
export function comparingBranches(node: Node, read: SyntaxReader): void {
  const subject = subjectOf(node);
  if (!subject) return;
  for (const { values } of entriesOf(node)) for (const value of values) compared(subject, value, read);
}

/** `password` of `password.toByteArray()`. */
function converted(node: Node, read: SyntaxReader): Node {
  const plain = unwrap(node);
  const name = plain.type === 'call_expression' ? calledName(plain) : undefined;
  return (name && CONVERSIONS.has(nameText(name, read)) && receiverOf(plain)) || plain;
}

function nameOf(node: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const key = keyOf(node, read);
  const text = key && plainText(key, read);
  if (key && text !== undefined) return { target: key, path: [text] };
  const path = memberPath(node, read);
  if (!path) return undefined;
  return { target: node.type === 'navigation_expression' ? (node.lastNamedChild ?? node) : node, path };
}
