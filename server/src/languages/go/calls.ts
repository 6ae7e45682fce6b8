import type { Node } from 'web-tree-sitter';
import { fieldOf, named, statementOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { typeCallee } from './composites';
import { literalText } from './literals';
import { callOf } from './values';

const MAX_FIELDS = 20;

/** Makes facts of a call or of a composite literal; `name` is the last segment of what is called. */
export function readCall(node: Node, name: Node, read: SyntaxReader): void {
  const called = read.source(name);
  if (!node.hasError) read.callLater(madeBy(node, called, read), wholeOf(node, read), statementOf, callOf);
  if (node.type !== 'call_expression') readRecord(node, read);
  // `cmp.Or(a, b)` is `a`, or else `b`.
  else if (called === 'Or') read.fallback(node);
}

/** `new(T)` is found as a `T` that is made. */
function madeBy(node: Node, called: string, read: SyntaxReader): string {
  const [type] = called === 'new' ? argumentsOf(node) : [];
  return (type && typeCallee(type, read)?.name) ?? called;
}

/** The `&` before a composite literal belongs to it. */
function wholeOf(node: Node, read: SyntaxReader): Node {
  if (node.type !== 'composite_literal' || read.slice(node.startIndex - 1, node.startIndex) !== '&')
    return node;
  return node.parent?.type === 'unary_expression' ? node.parent : node;
}

const NAMES = /^(?:Name|Key)$/;
const VALUES = /^(?:Value|Default|DefaultValue)$/;

/** `cli.StringFlag{Name: "password", Value: "…"}`: a name and its value side by side. */
function readRecord(node: Node, read: SyntaxReader): void {
  const body = fieldOf(node, 'body');
  if (!body || body.namedChildCount > MAX_FIELDS) return;
  let target: Node | undefined;
  let value: Node | undefined;
  for (const element of named(body)) {
    const key = element.type === 'keyed_element' ? fieldOf(element, 'key')?.namedChild(0) : undefined;
    const given = fieldOf(element, 'value')?.namedChild(0);
    if (key?.type !== 'identifier' || !given) continue;
    const field = read.source(key);
    if (NAMES.test(field)) target ??= given;
    else if (VALUES.test(field)) value ??= given;
  }
  const name = target && value && literalText(target, read);
  if (target && name !== undefined) read.binding({ form: 'pair', target, path: [name], value });
}

function argumentsOf(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list ? named(list) : [];
}
