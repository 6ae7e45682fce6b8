import type { Node } from 'web-tree-sitter';
import type { Callee, NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf, memberPath } from './paths';
import { items, stringValue, value } from './values';

/** Methods that run a program when the path that they are given begins with `|`. */
export const PIPE_OPENERS = new Set(['open', 'read', 'binread', 'readlines', 'foreach', 'write', 'binwrite']);

/**
 * Reads a call. `X.new(…)` creates an `X`; a block that is the fallback of `ENV.fetch` makes the whole a fallback; what
 * runs a program because its path begins with `|` is called `open|`.
 */
export function callValue(node: Node, read: SyntaxReader): Value {
  const method = fieldOf(node, 'method');
  if (!method) return read.other(node);
  const receiver = fieldOf(node, 'receiver');
  const list = fieldOf(node, 'arguments');
  const args = list ? items(list, read) : [];
  const callee = calleeOf(node, method, receiver, read);
  const piped = PIPE_OPENERS.has(callee.name) ? afterPipe(args[0]) : undefined;
  const call: Value = {
    kind: 'call',
    span: read.span(node),
    callee: piped ? { ...callee, name: `${callee.name}|` } : callee,
    args: piped ? [piped, ...args.slice(1)] : args,
    named: list ? named(list).flatMap((pair) => namedArgument(pair, read)) : [],
    ...(list ? { argsSpan: read.span(list) } : {}),
    creates: isConstructor(method, receiver, read),
  };
  const otherwise = callee.name === 'fetch' ? blockValue(node, read) : undefined;
  return otherwise ? { kind: 'fallback', span: call.span, value: call, fallback: otherwise } : call;
}

/** A name alone, which calls a method without arguments. */
export function bareCall(name: Node, read: SyntaxReader): Value {
  const span = read.span(name);
  return {
    kind: 'call',
    span,
    callee: { span, name: read.source(name) },
    args: [],
    named: [],
    creates: false,
  };
}

/** `` `ls -l` `` and `%x(ls -l)`, which are calls of Kernel#` with the line as the argument. */
export function subshell(node: Node, read: SyntaxReader): Value {
  const span = read.span(node);
  const line = stringValue(node, read);
  const name = subshellName(node, read);
  return {
    kind: 'call',
    span,
    callee: { span, name, receiver: { kind: 'name', span, path: ['::Kernel'] } },
    args: [line],
    named: [],
    creates: false,
  };
}

/** How the API is called in the rules' tables. */
export function subshellName(node: Node, read: SyntaxReader): string {
  return node.firstChild && read.source(node.firstChild).startsWith('%') ? '%x' : '`';
}

/** `X.new`, where X is the name of a class or of a variable that holds one. `File.new` opens one, as `File.open` does. */
export function isConstructor(method: Node, receiver: Node | undefined, read: SyntaxReader): boolean {
  if (read.source(method) !== 'new' || !receiver) return false;
  const path = memberPath(receiver, read);
  return path !== undefined && path[0] !== 'self' && !/^(?:::)?File$/.test(path.join('.'));
}

function calleeOf(node: Node, method: Node, receiver: Node | undefined, read: SyntaxReader): Callee {
  const name = read.source(method);
  if (!receiver) return { span: read.span(method), name };
  const span = read.range(node.startIndex, method.endIndex);
  const path = isConstructor(method, receiver, read) ? memberPath(receiver, read) : undefined;
  const created = path?.[path.length - 1];
  if (!path || created === undefined) return { span, name, receiver: value(receiver, read) };
  if (path.length === 1) return { span, name: created };
  return {
    span,
    name: created,
    receiver: { kind: 'name', span: read.span(receiver), path: path.slice(0, -1) },
  };
}

function afterPipe(path: Value | undefined): Value | undefined {
  if (path?.kind === 'string' && path.text.startsWith('|')) {
    const { content: _, ...line } = path;
    return { ...line, text: path.text.slice(1) };
  }
  if (path?.kind !== 'template') return undefined;
  const [first, ...rest] = path.parts;
  return typeof first === 'string' && first.startsWith('|')
    ? { ...path, parts: [first.slice(1), ...rest] }
    : undefined;
}

function namedArgument(pair: Node, read: SyntaxReader): readonly NamedArgument[] {
  const key = pair.type === 'pair' ? fieldOf(pair, 'key') : undefined;
  const given = fieldOf(pair, 'value');
  const found = key && keyOf(key, read);
  return found && given ? [read.named(pair, found.target, given, found.key)] : [];
}

/** What a block without parameters gives, where it is one expression. */
function blockValue(call: Node, read: SyntaxReader): Value | undefined {
  const block = fieldOf(call, 'block');
  const body = block && !fieldOf(block, 'parameters') ? fieldOf(block, 'body') : undefined;
  const [only, ...more] = body ? named(body) : [];
  return only && more.length === 0 ? value(only, read) : undefined;
}
