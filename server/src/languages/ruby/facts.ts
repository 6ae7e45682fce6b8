import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { bareCall, callValue, isConstructor, PIPE_OPENERS, subshellName } from './calls';
import { argumentsOf, compareEither, optionDefault } from './comparisons';
import { MIXING } from './marks';
import { keyOf, memberPath, targetPath } from './paths';
import { HANDLERS, regionHandlers } from './regions';
import { OPENED_MODULES } from './symbols';

/** Operators that compare, and those that give their right side where there is no left. */
const BINARY = new Set(['==', '!=', '||', 'or']);
/** Longest source of a read of the environment. */
const LONGEST_READ = 80;
/** Nodes that hold several targets, and those that take the rest. */
const PATTERNS = new Set(['left_assignment_list', 'destructured_left_assignment', 'rest_assignment']);
const SPLATS = new Set(['rest_assignment', 'splat_argument']);
/** Nodes that hold statements. */
const BODIES = new Set(['program', 'body_statement', 'block_body', 'then', 'else', 'ensure', 'do']);

export const handlers: Readonly<Record<string, Handler>> = {
  ...regionHandlers,

  method(node, parts, read) {
    regionHandlers.method?.(node, parts, read);
    const name = fieldOf(node, 'name');
    const value = onlyString(node);
    // A scan looks for the literal behind the name, in the same statement.
    if (name && value && !read.slice(name.endIndex, value.startIndex).includes(';'))
      read.binding({ form: 'pair', target: name, value });
  },

  local(node, _parts, read) {
    read.binding({ form: 'parameter', target: node });
  },

  assigned(node, _parts, read) {
    read.binding({ form: 'assignment', target: node });
  },

  looped(node, _parts, read) {
    assignEach(node, undefined, read);
  },

  parameter(_node, { name, value }, read) {
    if (name) read.binding({ form: 'parameter', target: name, value });
  },

  assignment(node, _parts, read) {
    const name = fieldOf(node, 'left');
    const value = fieldOf(node, 'right');
    if (name && value) assignEach(name, value, read);
  },

  augmented(whole, _parts, read) {
    const name = fieldOf(whole, 'left');
    const operator = fieldOf(whole, 'operator')?.type;
    const value = fieldOf(whole, 'right');
    if (!name || !value) return;
    if (operator !== '||=') return assign(name, value, read, { augmentation: { whole, operator } });
    assign(name, value, read, { augments: 'default' });
    if (mayBeEnvironment(name, read)) read.fallback(whole);
  },

  alias(_node, { name, value }, read) {
    // As a method, it is seen in all others.
    if (name && value) read.binding({ form: 'field', target: name, value });
  },

  pair(node, { name, value }, read) {
    const found = name && keyOf(name, read);
    if (!found) return;
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

  read(node, _parts, read) {
    const object = fieldOf(node, 'object');
    if (object?.type === 'constant' && read.source(object) === 'ENV' && !isAssigned(node))
      read.environmentRead(node);
  },

  ternary(node, parts, read) {
    const value = fieldOf(node, 'condition');
    if (value && fieldOf(node, 'consequence')) regionHandlers.ternary?.(node, parts, read);
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  rescued(node, parts, read) {
    regionHandlers.rescued?.(node, parts, read);
    const value = fieldOf(node, 'body');
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  call(node, _parts, read) {
    if (node.type === 'subshell') {
      if (!node.hasError) read.callLater(subshellName(node, read), node);
      return;
    }
    if (node.type === 'identifier') {
      read.callLater(read.source(node), node, node, bareCall);
      return;
    }
    const name = fieldOf(node, 'method');
    if (name?.type === 'identifier' || name?.type === 'constant') callNamed(node, name, read);
    defaultOption(node, name, read);
  },

  case(node, parts, read) {
    regionHandlers.case?.(node, parts, read);
    const value = fieldOf(node, 'value');
    const bound = value && targetPath(value, read);
    if (!bound) return;
    for (const branch of named(node).filter(({ type }) => type === 'when'))
      for (const pattern of named(branch).filter(({ type }) => type === 'pattern')) {
        const [literal] = named(pattern);
        if (literal?.type === 'string') read.binding({ ...bound, form: 'comparison', value: literal });
      }
  },
};

/** `user, password = 'a', 'b'`, `a, (b, *c) = list`, or one name; of what follows a `*` nobody knows the place. */
function assignEach(name: Node, value: Node | undefined, read: SyntaxReader): void {
  if (!PATTERNS.has(name.type)) {
    assign(name, value, read);
    return;
  }
  const written = value?.type === 'right_assignment_list' || value?.type === 'array' ? named(value) : [];
  const names = named(name);
  const splat = [...names, ...written].findIndex(({ type }) => SPLATS.has(type));
  const known = written.some(({ type }) => SPLATS.has(type)) ? [] : written;
  names.forEach((one, index) => {
    const after = splat !== -1 && index >= splat;
    assignEach(one, after ? undefined : known[index], read);
  });
}

function assign(
  name: Node,
  value: Node | undefined,
  read: SyntaxReader,
  how: Pick<BindingParts, 'augments' | 'augmentation'> = {},
): void {
  const bound = targetPath(name, read);
  // What begins with a `$` is the same everywhere.
  const declares = name.type !== 'global_variable';
  const shared = name.type === 'global_variable' || name.type === 'class_variable';
  if (bound) read.binding({ ...bound, ...how, form: 'assignment', value, declares, shared });
}

/** `options[:password] || 'x'` */
function givenInstead(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (!bound || bound.path.some((part) => /^env/i.test(part))) return;
  read.binding({ ...bound, form: 'pair', value });
}

/** A cheap test before a fallback is read: a name, which may stand for a variable, or something with `env` in it. */
function mayBeEnvironment(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'identifier') return true;
  return node.endIndex - node.startIndex <= LONGEST_READ && /env/i.test(read.source(node));
}

function callNamed(node: Node, name: Node, read: SyntaxReader): void {
  const called = read.source(name);
  if (called === 'require' || MIXING.has(called)) opened(node, called, read);
  call(node, read, opensPipe(node, called, read) ? `${called}|` : calledName(node, name, called, read));
}

/** `option :api_key, default: 'x'` */
function defaultOption(node: Node, name: Node | undefined, read: SyntaxReader): void {
  // Without a receiver the name comes first.
  const list = name?.startIndex === node.startIndex ? fieldOf(node, 'arguments') : undefined;
  const key = list?.firstNamedChild;
  if (!list || key?.type !== 'simple_symbol') return;
  for (const pair of named(list)) {
    const word = pair.type === 'pair' ? fieldOf(pair, 'key') : undefined;
    const value = word && fieldOf(pair, 'value');
    if (word && value?.type === 'string') optionDefault(key, word, value, read);
  }
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
  if (name === 'fetch' && fieldOf(node, 'block') && callValue(node, read).kind === 'fallback')
    read.fallback(node);
  else read.callLater(name, node, unused, callValue);
}

/** A call whose result nobody sees: the last statement of a body is what the body gives. */
function unused(node: Node): Node | undefined {
  const around = node.parent?.type ?? '';
  if (around === 'program') return node;
  if (!BODIES.has(around)) return undefined;
  let next = node.nextNamedSibling;
  while (next?.type === 'comment' || next?.type === 'heredoc_body') next = next.nextNamedSibling;
  return next && !HANDLERS.has(next.type) ? node : undefined;
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
function onlyString(method: Node): Node | undefined {
  const body = fieldOf(method, 'body');
  if (body?.type !== 'body_statement') return body?.type === 'string' ? body : undefined;
  const [first] = named(body);
  return first?.type === 'string' && named(body).length === 1 ? first : undefined;
}
