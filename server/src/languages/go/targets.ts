import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { literalText } from './literals';
import { memberPath } from './values';

type Bound = Pick<BindingParts, 'target' | 'path'>;

const MAX_DEPTH = 20;

/** What the target of an assignment is called: `a`, `a.b`, `a[0].b`, `config["name"]`, `*p`. */
export function targetOf(node: Node, read: SyntaxReader): Bound | undefined {
  if (node.type === 'identifier') return { target: node };
  if (node.type === 'unary_expression') {
    const operand = fieldOf(node, 'operand');
    // `*p = x` defines no `p`.
    return operand?.type === 'selector_expression' ? targetOf(operand, read) : undefined;
  }
  if (node.type === 'selector_expression') {
    const field = fieldOf(node, 'field');
    const path = memberPath(node, read) ?? pathThrough(node, read);
    return path && field ? { target: field, path } : undefined;
  }
  if (node.type === 'index_expression') {
    const operand = fieldOf(node, 'operand');
    const index = fieldOf(node, 'index');
    const base = operand && pathThrough(operand, read);
    const key = index && literalText(index, read);
    return base && index && key !== undefined ? { target: index, path: [...base, key] } : undefined;
  }
  return undefined;
}

/** The members on the way to a thing, without the indexes between them: `a`, `b`, `c` of `a.b[0].c`. */
function pathThrough(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const members: string[] = [];
  let current: Node | undefined = node;
  for (let depth = 0; current && depth < MAX_DEPTH; depth++) {
    if (current.type === 'identifier') return [read.source(current), ...members.reverse()];
    const field = fieldOf(current, 'field');
    if (field) members.push(read.source(field));
    else if (current.type !== 'index_expression' && current.type !== 'parenthesized_expression')
      return undefined;
    current = fieldOf(current, 'operand') ?? named(current)[0];
  }
  return undefined;
}

/** What a comparison asks of: a name, or what a call with one literal argument gets (`r.FormValue("token")`). */
export function boundPath(
  node: Node,
  read: SyntaxReader,
): { readonly target: Node; readonly path: readonly string[] } | undefined {
  if (node.type !== 'call_expression') {
    const bound = targetOf(node, read);
    return bound && { target: bound.target, path: bound.path ?? [read.source(bound.target)] };
  }
  const list = fieldOf(node, 'arguments');
  const [only, ...others] = list ? named(list) : [];
  const key = only && others.length === 0 ? literalText(only, read) : undefined;
  return only && key !== undefined ? { target: only, path: [key] } : undefined;
}

/** What a conversion converts: `x` of `[]byte(x)`. */
export function unwrapped(node: Node): Node {
  return node.type === 'type_conversion_expression' ? (fieldOf(node, 'operand') ?? node) : node;
}

/** Headers and forms hold lists, mostly of one: `h["Authorization"] = []string{"x"}`, `url.Values{"token": {"x"}}`. */
export function onlyItem(target: Node, value: Node): Node {
  const isEntry = target.type === 'index_expression' || /_literal$/.test(target.type);
  if (!isEntry || (value.type !== 'composite_literal' && value.type !== 'literal_value')) return value;
  if (value.type === 'composite_literal' && fieldOf(value, 'type')?.type !== 'slice_type') return value;
  const body = value.type === 'literal_value' ? value : fieldOf(value, 'body');
  const [only, ...others] = body ? named(body) : [];
  const item = only?.type === 'literal_element' && others.length === 0 ? only.namedChild(0) : undefined;
  return item ?? value;
}
