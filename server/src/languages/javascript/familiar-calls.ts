import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { shortSource } from './paths';

/** Functions that give their first argument back, as text or as bytes. */
const SAME = new Set(['String', 'Buffer.from', 'Uint8Array.from']);
/** Methods that give the text that they are called on, or as good as. */
const SAME_METHODS = new Set(['toString', 'trim', 'valueOf']);
const LITERALS = new Set(['string', 'template_string', 'array', 'call_expression']);

/**
 * Calls that are rather syntax than calls: `String('x')`, `Buffer.from('x')`, `['a', 'b'].join('')`, ``String.raw`x` ``,
 * `btoa('user:password')`. Undefined for all others.
 */
export function familiarCall(
  node: Node,
  fn: Node,
  read: SyntaxReader,
  inner: (node: Node) => Value,
): Value | undefined {
  const list = fieldOf(node, 'arguments');
  if (!list) return undefined;
  const name =
    fn.type === 'identifier' || fn.type === 'member_expression' ? shortSource(fn, read) : undefined;
  if (list.type === 'template_string')
    return name === 'String.raw' ? raw(node, list, read, inner) : undefined;
  const [first, second] = named(list);
  if (name !== undefined && first && SAME.has(name)) return literal(first, inner);
  if (name === 'btoa' && first) return encoded(node, literal(first, inner), read);
  if (fn.type !== 'member_expression') return undefined;
  return ofMethod(node, fn, first, second, read, inner);
}

/** The text without its tag, which cannot stay where something else takes the literal's place. */
function raw(node: Node, list: Node, read: SyntaxReader, inner: (node: Node) => Value): Value | undefined {
  const value = inner(list);
  return value.kind === 'string' ? read.string(node, value.text) : undefined;
}

function ofMethod(
  node: Node,
  fn: Node,
  first: Node | undefined,
  second: Node | undefined,
  read: SyntaxReader,
  inner: (node: Node) => Value,
): Value | undefined {
  const object = fieldOf(fn, 'object');
  const property = fieldOf(fn, 'property');
  const method = property && read.source(property);
  if (!object || !method || !LITERALS.has(object.type)) {
    // `new TextEncoder().encode('x')`
    const bytes = method === 'encode' && object?.type === 'new_expression' && first;
    return bytes && !second ? literal(bytes, inner) : undefined;
  }
  if (SAME_METHODS.has(method)) {
    const base64 = first?.type === 'string' && read.source(first).slice(1, -1) === 'base64';
    const text = literal(object, inner);
    return base64 ? encoded(node, text, read) : first ? undefined : text;
  }
  return method === 'join' && object.type === 'array' && first
    ? joined(node, object, first, read, inner)
    : undefined;
}

function literal(node: Node, inner: (node: Node) => Value): Value | undefined {
  if (!LITERALS.has(node.type)) return undefined;
  const value = inner(node);
  return value.kind === 'string' ? value : undefined;
}

/** `['a', 'b'].join('')` */
function joined(
  node: Node,
  array: Node,
  separator: Node,
  read: SyntaxReader,
  inner: (node: Node) => Value,
): Value | undefined {
  const between = inner(separator);
  const parts = named(array).map((item) => inner(item));
  if (between.kind !== 'string' || parts.length === 0) return undefined;
  const texts = parts.map((part) => (part.kind === 'string' ? part.text : undefined));
  return texts.every((text) => text !== undefined) ? read.string(node, texts.join(between.text)) : undefined;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text in base64; undefined for text that is not ASCII, or long. */
function encoded(node: Node, value: Value | undefined, read: SyntaxReader): Value | undefined {
  if (value?.kind !== 'string' || !/^[ -~]{1,500}$/.test(value.text)) return undefined;
  const { text } = value;
  let result = '';
  for (let at = 0; at < text.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((next) => text.charCodeAt(at + next) || 0);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]).join('');
    result += digits.slice(0, Math.min(4, text.length - at + 1)).padEnd(4, '=');
  }
  return read.string(node, result);
}
