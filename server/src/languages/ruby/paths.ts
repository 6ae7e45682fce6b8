import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Methods that answer their receiver, or the same characters, or nil for an empty string. */
const TRANSPARENT = new Set(['freeze', 'dup', 'to_s', 'to_str', 'strip', 'chomp', 'presence', 'b', 'itself']);
/** How the folder of the program is written: a path below it is a file that ships with the code. */
const OWN_FOLDER = new Set(['Rails.root', 'Rails.root.to_s', '__dir__', '__FILE__']);

/** The expression without parentheses, and without the calls around it that do not change what it is. */
export function unwrap(outer: Node, read: SyntaxReader): Node {
  let node = outer;
  for (;;) {
    const inner = inside(node, read);
    if (!inner) return node;
    node = inner;
  }
}

function inside(node: Node, read: SyntaxReader): Node | undefined {
  if (node.type === 'parenthesized_statements') {
    const [first, ...more] = named(node);
    return more.length === 0 ? first : undefined;
  }
  if (node.type === 'unary' && fieldOf(node, 'operand')?.type === 'string') return fieldOf(node, 'operand');
  if (node.type !== 'call' || !isBare(node)) return undefined;
  const method = fieldOf(node, 'method');
  const receiver = fieldOf(node, 'receiver');
  // Of a plain name it may be an attribute.
  if (!method || !receiver || !TRANSPARENT.has(read.source(method))) return undefined;
  return receiver.type === 'identifier' || receiver.type === 'self' ? undefined : receiver;
}

/** A call without arguments and block: written like the attribute of an object. */
function isBare(call: Node): boolean {
  return !fieldOf(call, 'arguments') && !fieldOf(call, 'block');
}

/**
 * The member path of a name: `Net::HTTP` and `config.password`; `['::Open3']` for `::Open3`, which nothing in the file
 * shadows; `['self', 'x']` for `@x` and `@@x`, as for the attribute `self.x`. Undefined for anything else.
 */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  switch (node.type) {
    case 'identifier':
    case 'constant':
    case 'global_variable':
      return [read.source(node)];
    case 'self':
      return ['self'];
    case 'instance_variable':
    case 'class_variable':
      return ['self', read.source(node).replace(/^@+/, '')];
    case 'scope_resolution': {
      const name = fieldOf(node, 'name');
      const scope = fieldOf(node, 'scope');
      if (!name) return undefined;
      if (!scope) return [`::${read.source(name)}`];
      const base = memberPath(scope, read);
      return base && [...base, read.source(name)];
    }
    case 'call': {
      const receiver = fieldOf(node, 'receiver');
      const method = fieldOf(node, 'method');
      const base = receiver && method && isBare(node) ? memberPath(receiver, read) : undefined;
      return base && method && [...base, read.source(method)];
    }
    default:
      return undefined;
  }
}

/** Whether the expression is the folder that the program lies in. */
export function isOwnFolder(node: Node, read: SyntaxReader): boolean {
  return OWN_FOLDER.has(memberPath(node, read)?.join('.') ?? '');
}

/** The node of a key's characters and the key: `password:`, `:password`, `'password'`. */
export function keyOf(node: Node, read: SyntaxReader): { target: Node; key: string } | undefined {
  if (node.type === 'hash_key_symbol') return { target: node, key: read.source(node) };
  if (node.type === 'simple_symbol') return { target: node, key: read.source(node).slice(1) };
  const [content, ...more] = node.type === 'string' ? named(node) : [];
  if (content?.type !== 'string_content' || more.length > 0) return undefined;
  return { target: content, key: read.source(content) };
}

/** What an assignment binds: `a`, `@a`, `A`, `a.b`, `a[:b]`. */
export function targetPath(
  node: Node,
  read: SyntaxReader,
): { target: Node; path: readonly string[] } | undefined {
  if (node.type === 'call') {
    const method = fieldOf(node, 'method');
    const receiver = fieldOf(node, 'receiver');
    if (!method || !isBare(node)) return undefined;
    const base = (receiver && memberPath(receiver, read)) ?? [];
    return { target: method, path: [...base, read.source(method)] };
  }
  if (node.type === 'element_reference') {
    const object = fieldOf(node, 'object');
    const [, index] = named(node);
    const found = index && keyOf(index, read);
    if (!object || !found) return undefined;
    return { target: found.target, path: [...(memberPath(object, read) ?? []), found.key] };
  }
  const path = memberPath(node, read);
  return path && { target: node, path };
}
