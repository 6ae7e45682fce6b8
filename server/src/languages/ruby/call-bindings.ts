import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf, memberPath, targetPath } from './paths';

/** Methods that are told a name and a value: `set :session_secret, '…'`. */
const KEYED_SETTERS = new Set(['set', 'store', 'header', 'set_header', 'add_header', 'add_field']);
/** Methods that are asked for a key, and told what to give where it is missing. */
const KEYED_GETTERS = new Set(['fetch', 'dig', 'get_header']);
const COMPARISONS = new Set(['eql?', 'casecmp?', 'secure_compare', 'fixed_length_secure_compare']);

/**
 * What the arguments of well-known methods are, by position; `''` for what is no secret. Constructors and methods of
 * modules stand with the last part of what they belong to.
 */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  // https://docs.ruby-lang.org/en/master/Net/HTTPHeader.html, HTTParty, Faraday before 2.0
  basic_auth: ['', 'password'],
  proxy_basic_auth: ['', 'password'],
  // https://rubydoc.info/gems/net-ftp
  'FTP.open': ['', '', 'password'],
  'FTP.new': ['', '', 'password'],
  login: ['', 'password'],
  // https://rubydoc.info/gems/pg/PG/Connection
  'PG.connect': ['', '', '', '', '', '', 'password'],
  // https://github.com/omniauth/omniauth, https://github.com/heartcombo/devise
  omniauth: ['', '', 'client_secret'],
  provider: ['', '', 'client_secret'],
};

/** Methods of many things, such as `login(user, 'saml')`: these count with a user that is written out, too. */
const WITH_USER = new Set(['login']);

/** Names of the methods whose arguments get a name, and of what they belong to. */
export const NAMED_ARGUMENTS: readonly string[] = Object.keys(ARGUMENTS).map((name) =>
  name.endsWith('.new') ? name.slice(0, -4) : name.slice(name.lastIndexOf('.') + 1),
);
const WITH_NAMED_ARGUMENTS = new Set(Object.keys(ARGUMENTS).map((name) => name.split('.').at(-1)));

/** Emits what a call binds to a name: keys with their values, known arguments, comparisons. */
export function callBindings(node: Node, name: Node, called: string, read: SyntaxReader): void {
  if (WITH_NAMED_ARGUMENTS.has(called)) knownArguments(node, name, called, read);
  if (KEYED_SETTERS.has(called)) keyed(node, 'setter', read);
  else if (called === 'fetch') keyed(node, 'pair', read);
  else if (COMPARISONS.has(called)) comparison(node, read);
}

/** The nodes of a call's arguments, by position and by keyword. */
export function argumentsOf(call: Node): readonly Node[] {
  const list = fieldOf(call, 'arguments');
  return list ? named(list) : [];
}

/** Emits `name == literal`, whichever side the name is on. */
export function compareEither(left: Node, right: Node, read: SyntaxReader): void {
  if (right.type === 'string') compare(left, right, read);
  else if (left.type === 'string') compare(right, left, read);
}

function compare(name: Node, value: Node, read: SyntaxReader): void {
  const bound = askedFor(name, read) ?? targetPath(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value });
}

/** `params.fetch(:password)`, which is as good as `params[:password]`. */
function askedFor(call: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const method = call.type === 'call' ? fieldOf(call, 'method') : undefined;
  if (!method || !KEYED_GETTERS.has(read.source(method))) return undefined;
  const key = argumentsOf(call).at(-1);
  const found = key && keyOf(key, read);
  return found && { target: found.target, path: [found.key] };
}

function knownArguments(node: Node, name: Node, called: string, read: SyntaxReader): void {
  const receiver = fieldOf(node, 'receiver');
  const owner = (receiver && memberPath(receiver, read))?.at(-1)?.replace(/^::/, '');
  const qualified = `${owner}.${called}`;
  const known = Object.hasOwn(ARGUMENTS, qualified) ? qualified : called;
  const table = Object.hasOwn(ARGUMENTS, known) ? ARGUMENTS[known] : undefined;
  const args = argumentsOf(node);
  if (WITH_USER.has(called) && args[0]?.type !== 'string') return;
  table?.forEach((argument, index) => {
    const value = args[index];
    if (argument !== '' && value?.type === 'string')
      read.binding({ form: 'argument', target: name, path: [argument], value });
  });
}

/** `password 'x'`, `client.password('x')`, `client.set_password('x')` */
export function setter(method: Node, value: Node, read: SyntaxReader): void {
  const called = read.source(method);
  if (KEYED_SETTERS.has(called) || called === 'fetch' || COMPARISONS.has(called)) return;
  // `set_password` and `with_password` give a password, as `password` does.
  const name = /^(?:set|with)_(\w+)$/.exec(called)?.[1] ?? called;
  read.binding({ form: 'setter', target: method, path: [name], value });
}

/** `set :session_secret, 'x'`, and `options.fetch(:password, 'x')`, where the environment is read otherwise. */
function keyed(node: Node, form: 'setter' | 'pair', read: SyntaxReader): void {
  const [key, value, ...more] = argumentsOf(node);
  const found = key && value?.type === 'string' && more.length === 0 ? keyOf(key, read) : undefined;
  if (!found) return;
  const receiver = fieldOf(node, 'receiver');
  if (form === 'pair' && (!receiver || /env/i.test(read.source(receiver)))) return;
  read.binding({ form, target: found.target, path: [found.key], value });
}

/** `option :api_key, default: 'x'`: attributes of models, options of command lines, parameters of APIs. */
export function optionDefault(key: Node, word: Node, value: Node, read: SyntaxReader): void {
  const found = keyOf(word, read)?.key === 'default' ? keyOf(key, read) : undefined;
  if (found) read.binding({ form: 'argument', target: found.target, path: [found.key], value });
}

/** `password.eql?('x')`, `secure_compare(password, 'x')` */
function comparison(node: Node, read: SyntaxReader): void {
  const args = argumentsOf(node);
  const receiver = args.length === 1 ? fieldOf(node, 'receiver') : undefined;
  const [left, right] = receiver ? [receiver, ...args] : args;
  if (left && right) compareEither(left, right, read);
}
