import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsOf, callBindings, compareEither } from './call-bindings';
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
/** Operators that compare, and those that give their right side where there is no left. */
const BINARY = new Set(['==', '!=', '||', 'or']);
/** Longest source of a read of the environment. */
const LONGEST_READ = 80;
/** Methods that mix a module in. */
const OPENING = new Set(['include', 'extend', 'prepend']);
/** Nodes that hold statements. */
const BODIES = new Set(['program', 'body_statement', 'block_body', 'then', 'else', 'ensure', 'do']);

export const handlers: Readonly<Record<string, Handler>> = {
  method(node, { name }, read) {
    if (!name) return;
    read.region({ type: 'function', part: 'function', name });
    const result = read.interest.binding(read.source(name)) ? onlyString(node, name, read) : undefined;
    if (result) read.binding({ form: 'pair', target: name, value: result });
  },

  class(_node, { name }, read) {
    // `class A::B` defines no name around it.
    read.region({
      type: 'class',
      part: 'class',
      name,
      visible: name?.type === 'constant' ? 'scope' : 'none',
    });
  },

  block(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  local(node, _parts, read) {
    read.binding({ form: 'parameter', target: node });
  },

  parameter(_node, { name, value }, read) {
    if (name) read.binding({ form: 'parameter', target: name, value });
  },

  assignment(_node, { name, value }, read) {
    if (name?.type === 'left_assignment_list' && value) assignEach(name, value, read);
    else if (name && value) assign(name, value, read);
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
    else {
      if (mayBeEnvironment(left, read)) read.fallback(node);
      if (right.type === 'string') givenInstead(left, right, read);
    }
  },

  read(node, { object }, read) {
    if (object && read.source(object) === 'ENV' && !isAssigned(node)) read.environmentRead(node);
  },

  fallback(node, { value }, read) {
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  call(node, { name }, read) {
    if (node.type === 'subshell') {
      if (!node.hasError) read.call(subshell(node, read), undefined, subshellName(node, read));
      return;
    }
    if (node.type === 'identifier') {
      if (read.interest.call(read.source(node))) read.call(bareCall(node, read), node);
      return;
    }
    if (!name) return;
    const called = read.source(name);
    if (called === 'require' || OPENING.has(called)) opened(node, called, read);
    call(node, read, opensPipe(node, called, read) ? `${called}|` : calledName(node, name, called, read));
    callBindings(node, name, called, read);
  },

  case(node, _parts, read) {
    const value = fieldOf(node, 'value');
    const bound = value && targetPath(value, read);
    if (!bound || !read.interest.binding(bound.path.at(-1) ?? '')) return;
    for (const branch of named(node).filter(({ type }) => type === 'when'))
      for (const pattern of named(branch).filter(({ type }) => type === 'pattern')) {
        const [literal] = named(pattern);
        if (literal?.type === 'string') read.binding({ ...bound, form: 'comparison', value: literal });
      }
  },
};

/** `user, password = 'a', 'b'`; not what follows a `*`, whose place nobody knows. */
function assignEach(names: Node, values: Node, read: SyntaxReader): void {
  if (values.type !== 'right_assignment_list' && values.type !== 'array') return;
  const list = named(values);
  for (const [index, name] of named(names).entries()) {
    const value = list[index];
    if (name.type === 'rest_assignment' || !value || value.type === 'splat_argument') return;
    // A plain name was bound already, by its own.
    const bound = targetPath(name, read);
    if (bound && value.type === 'string' && read.interest.binding(bound.path.at(-1) ?? ''))
      read.binding({ ...bound, form: 'setter', value });
  }
}

function assign(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (!bound) return;
  const { path } = bound;
  const defines = DEFINING.has(name.type) || (path.length === 2 && path[0] === 'self');
  if (defines || read.interest.binding(path[path.length - 1] ?? ''))
    read.binding({ ...bound, form: 'assignment', value });
}

/** `options[:password] || 'x'` */
function givenInstead(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (!bound || bound.path.some((part) => /^env/i.test(part))) return;
  if (read.interest.binding(bound.path.at(-1) ?? '')) read.binding({ ...bound, form: 'pair', value });
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
  if (!PIPE_OPENERS.has(called)) return false;
  const list = fieldOf(node, 'arguments');
  return list !== undefined && read.source(list).slice(0, 5).includes('|');
}

function call(node: Node, read: SyntaxReader, name: string): void {
  if (node.hasError) return;
  const value = callValue(node, read);
  if (value.kind === 'fallback') read.fallback(node);
  else read.call(value, isUnused(node) ? node : undefined, name);
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
    // Defines `gemfile`, which installs what its block lists.
    if (library === 'bundler/inline') read.import('*', library);
    return;
  }
  const module = memberPath(first, read)?.join('.').replace(/^::/, '') ?? '';
  if (OPENED_MODULES.has(module)) read.import('*', module);
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
