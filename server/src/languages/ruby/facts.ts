import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../core/language';
import type { SyntaxReader } from '../../core/syntax-reader';
import { fieldOf, named } from '../shared/nodes';
import { bareCall, callValue, isConstructor, PIPE_OPENERS, subshell, subshellName } from './calls';
import { keyOf, memberPath, targetPath } from './paths';
import { OPENED_MODULES } from './symbols';

/** Assigned to, these define something that can be looked up. */
const DEFINING = new Set([
  'identifier',
  'constant',
  'global_variable',
  'instance_variable',
  'class_variable',
]);
/** Methods that are told a name and a value: `set :session_secret, '…'`. */
const KEYED_SETTERS = new Set(['set', 'store', 'header', 'set_header', 'add_header']);
/** Operators that compare, and those that give their right side where there is no left. */
const BINARY = new Set(['==', '!=', '||', 'or']);
const COMPARISONS = new Set(['eql?', 'casecmp?', 'secure_compare', 'fixed_length_secure_compare']);
/** Longest source of a read of the environment. */
const LONGEST_READ = 80;
/** Methods that mix a module in. */
const OPENING = new Set(['include', 'extend', 'prepend']);
/** Nodes that hold statements. */
const BODIES = new Set(['program', 'body_statement', 'block_body', 'then', 'else', 'ensure', 'do']);

export const handlers: Readonly<Record<string, Handler>> = {
  method(node, { name }, read) {
    if (!name) return;
    read.scope('function', name);
    const result = read.interest.binding(read.source(name)) ? onlyString(node, name, read) : undefined;
    if (result) read.binding({ form: 'pair', target: name, value: result });
  },

  class(_node, { name }, read) {
    // `class A::B` defines no name around it.
    read.scope('class', name?.type === 'constant' ? name : undefined);
  },

  block(_node, _parts, read) {
    read.scope('function');
  },

  local(node, _parts, read) {
    read.binding({ form: 'parameter', target: node });
  },

  parameter(_node, { name, value }, read) {
    if (name) read.binding({ form: 'parameter', target: name, value });
  },

  assignment(_node, { name, value }, read) {
    if (name && value) assign(name, value, read);
  },

  default(node, { name, value }, read) {
    if (!name || !value) return;
    assign(name, value, read);
    if (mayBeEnvironment(name, read)) read.fallback(node);
  },

  alias(_node, { name, value }, read) {
    if (name && value) read.binding({ form: 'assignment', target: name, value });
  },

  pair(node, { name, value }, read) {
    const found = name && keyOf(name, read);
    if (!found || !read.interest.binding(found.key)) return;
    const form = node.parent?.type === 'argument_list' ? 'argument' : 'pair';
    read.binding({ form, target: found.target, path: [found.key], value });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type ?? '';
    if (!BINARY.has(operator)) return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (operator === '==' || operator === '!=') compareEither(left, right, read);
    else if (mayBeEnvironment(left, read)) read.fallback(node);
  },

  fallback(node, { value }, read) {
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  call(node, { name }, read) {
    if (node.type === 'subshell') {
      if (read.interest.call(subshellName(node, read)) && !node.hasError) read.call(subshell(node, read));
      return;
    }
    if (node.type === 'identifier') {
      if (read.interest.call(read.source(node))) read.call(bareCall(node, read), node);
      return;
    }
    if (!name) return;
    const called = read.source(name);
    if (called === 'require' || OPENING.has(called)) opened(node, called, read);
    if (read.interest.call(calledName(node, name, called, read)) || opensPipe(node, called, read))
      call(node, read);
    if (KEYED_SETTERS.has(called)) keyedSetter(node, read);
    else if (COMPARISONS.has(called)) comparison(node, read);
    else if (read.interest.binding(called)) setter(node, name, read);
  },
};

function assign(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (!bound) return;
  const { path } = bound;
  const defines = DEFINING.has(name.type) || (path.length === 2 && path[0] === 'self');
  if (defines || read.interest.binding(path[path.length - 1] ?? ''))
    read.binding({ ...bound, form: 'assignment', value });
}

function compareEither(left: Node, right: Node, read: SyntaxReader): void {
  if (right.type === 'string') compare(left, right, read);
  else if (left.type === 'string') compare(right, left, read);
}

function compare(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (bound && read.interest.binding(bound.path[bound.path.length - 1] ?? ''))
    read.binding({ ...bound, form: 'comparison', value });
}

/** A cheap test before a fallback is read: a name, which may stand for a variable, or something with `env` in it. */
function mayBeEnvironment(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'identifier') return true;
  return node.endIndex - node.startIndex <= LONGEST_READ && /env/i.test(read.source(node));
}

/** What is made where `new` is called, else what is called. */
function calledName(node: Node, name: Node, called: string, read: SyntaxReader): string {
  const receiver = called === 'new' ? fieldOf(node, 'receiver') : undefined;
  if (!receiver || !isConstructor(name, receiver, read)) return called;
  return memberPath(receiver, read)?.slice(-1)[0]?.replace(/^::/, '') ?? called;
}

/** `IO.read('|…')`; a cheap test, since files are opened and read everywhere. */
function opensPipe(node: Node, called: string, read: SyntaxReader): boolean {
  if (!PIPE_OPENERS.has(called) || !read.interest.call(`${called}|`)) return false;
  const list = fieldOf(node, 'arguments');
  return list !== undefined && read.source(list).slice(0, 5).includes('|');
}

function call(node: Node, read: SyntaxReader): void {
  if (node.hasError) return;
  const value = callValue(node, read);
  if (value.kind === 'fallback') read.fallback(node);
  else read.call(value, isUnused(node) ? node : undefined);
}

/** Whether nobody sees what a statement gives: the last one of a body is what the body gives. */
function isUnused(node: Node): boolean {
  if (!BODIES.has(node.parent?.type ?? '')) return false;
  if (node.parent?.type === 'program') return true;
  let next = node.nextNamedSibling;
  while (next?.type === 'comment' || next?.type === 'heredoc_body') next = next.nextNamedSibling;
  return next !== null && !['rescue', 'else', 'ensure'].includes(next.type);
}

/** `require 'x'`, which makes no name visible, and `include Open3`, which makes its methods be called by name alone. */
function opened(node: Node, called: string, read: SyntaxReader): void {
  const [first] = argumentsOf(node);
  if (fieldOf(node, 'receiver') || !first) return;
  if (called === 'require') {
    const library = keyOf(first, read)?.key;
    // No name of a program can be written like this.
    if (library !== undefined) read.import(`require ${library}`, library);
    return;
  }
  const module = memberPath(first, read)?.join('.').replace(/^::/, '') ?? '';
  if (OPENED_MODULES.has(module)) read.import('*', module);
}

function argumentsOf(call: Node): readonly Node[] {
  const list = fieldOf(call, 'arguments');
  return list ? named(list) : [];
}

/** `password 'x'`, `client.password('x')` */
function setter(node: Node, name: Node, read: SyntaxReader): void {
  const [only, ...more] = argumentsOf(node);
  if (only?.type === 'string' && more.length === 0)
    read.binding({ form: 'setter', target: name, value: only });
}

/** `set :session_secret, 'x'` */
function keyedSetter(node: Node, read: SyntaxReader): void {
  const [key, value, ...more] = argumentsOf(node);
  const found = key && value && more.length === 0 ? keyOf(key, read) : undefined;
  if (found && read.interest.binding(found.key))
    read.binding({ form: 'setter', target: found.target, path: [found.key], value });
}

/** `password.eql?('x')`, `secure_compare(password, 'x')` */
function comparison(node: Node, read: SyntaxReader): void {
  const args = argumentsOf(node);
  const receiver = args.length === 1 ? fieldOf(node, 'receiver') : undefined;
  const [left, right] = receiver ? [receiver, ...args] : args;
  if (left && right) compareEither(left, right, read);
}

/** The string that is all there is to a method: `def password = 'x'`. */
function onlyString(method: Node, name: Node, read: SyntaxReader): Node | undefined {
  const body = fieldOf(method, 'body');
  const [only, ...more] = body?.type === 'body_statement' ? named(body) : body ? [body] : [];
  if (only?.type !== 'string' || more.length > 0) return undefined;
  // A scan looks for the literal behind the name, in the same statement.
  return read
    .source(method)
    .slice(name.endIndex - method.startIndex, only.startIndex - method.startIndex)
    .includes(';')
    ? undefined
    : only;
}
