import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { memberPath } from './names';

/** Methods that answer what was sent, configured or kept under a name. */
const KEYED_GETTERS = new Set(
  'getParameter getHeader getFirst getString getProperty getAttribute get'.split(' '),
);
/** The same text in another form. */
const CONVERSIONS = new Set('getBytes toCharArray trim strip toString'.split(' '));

/** Emits `name == literal`, whichever side the name stands on: a variable, a field or a getter. */
export function comparedSides(left: Node, right: Node, read: SyntaxReader, constant?: true): void {
  const sides = [converted(left, read), converted(right, read)];
  const literal = sides.find((side) => side.type === 'string_literal');
  const other = sides.find((side) => side !== literal);
  const { target, path } = (literal && other && nameOf(other, read)) ?? {};
  const name = path?.at(-1);
  if (target && name !== undefined) {
    read.binding({
      form: 'comparison',
      target,
      path: path!,
      value: literal!,
      ...(constant ? { constant } : {}),
    });
  }
}

/** `password` of `password.getBytes()`. */
function converted(node: Node, read: SyntaxReader): Node {
  const name = node.type === 'method_invocation' ? fieldOf(node, 'name') : undefined;
  return (name && CONVERSIONS.has(read.source(name)) && fieldOf(node, 'object')) || node;
}

function nameOf(node: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  if (node.type === 'method_invocation') {
    const target = fieldOf(node, 'name');
    const list = fieldOf(node, 'arguments');
    if (!target || !list) return undefined;
    const method = read.source(target);
    const [key, ...more] = named(list);
    if (key?.type === 'string_literal' && more.length === 0)
      return KEYED_GETTERS.has(method) ? { target: key, path: [read.source(key).slice(1, -1)] } : undefined;
    const [, stem] = /^(?:get)?([A-Za-z]\w*)$/.exec(method) ?? [];
    if (stem === undefined || key) return undefined;
    return { target, path: [stem.charAt(0).toLowerCase() + stem.slice(1)] };
  }
  const path = memberPath(node, read);
  return path && { target: fieldOf(node, 'field') ?? node, path };
}
