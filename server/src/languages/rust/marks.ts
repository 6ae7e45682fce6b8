import type { Node } from 'web-tree-sitter';
import type { CallValue, NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { memberPath } from './paths';

/** Says that an item is read with what stands above it: an attribute may be written there at any time. */
export function reachMarks(item: Node, read: SyntaxReader): void {
  let before = item.previousNamedSibling;
  while (before && isMark(before)) before = before.previousNamedSibling;
  read.reachFrom(before ? before.endIndex : (item.parent?.startIndex ?? item.startIndex));
}

/** The attributes above an item as calls: `#[get("/x")]` is `get("/x")`. */
export function marks(item: Node, read: SyntaxReader): readonly CallValue[] {
  return attributesOf(item).flatMap((one) => markOf(one, read) ?? []);
}

/** Attributes stand before the item, with comments between them. */
function attributesOf(item: Node): readonly Node[] {
  const found: Node[] = [];
  let before = item.previousNamedSibling;
  for (; before && isMark(before); before = before.previousNamedSibling)
    if (before.type === 'attribute_item') found.push(before);
  return found.reverse();
}

function isMark({ type }: Node): boolean {
  return type === 'attribute_item' || type.endsWith('_comment');
}

function markOf(item: Node, read: SyntaxReader): CallValue | undefined {
  const attribute = item.namedChild(0);
  const target = attribute?.namedChild(0);
  const path = target ? memberPath(target, read) : undefined;
  const name = path?.at(-1);
  if (!attribute || !target || !path || name === undefined) return undefined;
  const span = read.span(target);
  const owner: Value = { kind: 'name', span, path: path.slice(0, -1) };
  const list = fieldOf(attribute, 'arguments');
  const given = list ? argumentsOf(list, read) : [];
  return {
    kind: 'call',
    span: read.span(attribute),
    callee: path.length > 1 ? { span, name, receiver: owner } : { span, name },
    args: given.flatMap((one) => ('kind' in one ? [one] : [])),
    named: given.flatMap((one) => ('kind' in one ? [] : [one])),
    ...(list ? { argsSpan: read.span(list) } : {}),
    creates: false,
  };
}

/** What stands between commas: a value, or `key = value`. */
function argumentsOf(list: Node, read: SyntaxReader): readonly (Value | NamedArgument)[] {
  const found: (Value | NamedArgument)[] = [];
  let tokens: Node[] = [];
  const finish = () => {
    const [first, sign, value] = tokens;
    if (first && sign?.type === '=' && value && tokens.length === 3)
      found.push({
        name: read.source(first),
        nameSpan: read.span(first),
        value: read.value(value),
        span: read.range(first.startIndex, value.endIndex),
      });
    else if (first) found.push(tokens.length === 1 ? read.value(first) : read.other(first));
    tokens = [];
  };
  for (const child of list.children.slice(1, -1)) {
    if (!child || child.isExtra) continue;
    if (child.type === ',') finish();
    else tokens.push(child);
  }
  finish();
  return found;
}

/** What a trait wants of its types, and the trait that an `impl` is of. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const bounds = node.type === 'trait_item' ? fieldOf(node, 'bounds') : undefined;
  const trait = node.type === 'impl_item' ? fieldOf(node, 'trait') : undefined;
  return [...(bounds ? named(bounds) : []), ...(trait ? [trait] : [])].flatMap((type) => {
    const path = memberPath(type, read);
    return path ? [read.name(type, path)] : [];
  });
}
