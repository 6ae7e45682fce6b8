import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';
import { fieldOf } from '../shared/nodes';
import { plainArguments } from './calls';
import { keyOf, targetPath } from './names';

/** Methods that take a key and its value. */
const PAIR_METHODS = new Set(
  (
    'set put add with addHeader setHeader withHeader header setParameter setAttribute setOption setConfig setEnv ' +
    'setValue define withAddedHeader setDefault'
  ).split(' '),
);

/** What the arguments of well-known functions and constructors are, by position; `''` for what is no secret. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  // https://www.php.net/manual/en/pdo.construct.php, mysqli, pgsql has it in its connection string
  PDO: ['', '', 'password'],
  mysqli: ['', '', 'password'],
  mysqli_connect: ['', '', 'password'],
  mysqli_real_connect: ['', '', '', 'password'],
  mysql_connect: ['', '', 'password'],
  real_connect: ['', '', 'password'],
  oci_connect: ['', 'password'],
  oci_pconnect: ['', 'password'],
  odbc_connect: ['', '', 'password'],
  ldap_bind: ['', '', 'password'],
  ftp_login: ['', '', 'password'],
  ssh2_auth_password: ['', '', 'password'],
  imap_open: ['', '', 'password'],
  hash_hmac: ['', '', 'secretKey'],
  openssl_encrypt: ['', '', 'secretKey'],
  openssl_decrypt: ['', '', 'secretKey'],
  // https://github.com/php-amqplib/php-amqplib
  AMQPStreamConnection: ['', '', '', 'password'],
  // https://github.com/lcobucci/jwt
  plainText: ['secretKey'],
  // https://github.com/stripe/stripe-php
  StripeClient: ['apiKey'],
  setApiKey: ['apiKey'],
  withBasicAuth: ['', 'password'],
};

/** Names of the functions and classes whose arguments get a name. */
export const NAMED_ARGUMENTS: readonly string[] = Object.keys(ARGUMENTS);

/** Emits what a call binds to a name of interest: constants, setters, pairs, known arguments, comparisons. */
export function callBindings(node: Node, called: string, target: Node, read: SyntaxReader): void {
  const isFunction = node.type === 'function_call_expression';
  const isMethod = !isFunction && node.type !== 'object_creation_expression';
  const table = Object.hasOwn(ARGUMENTS, called) ? ARGUMENTS[called] : undefined;
  if (isFunction && called === 'define') {
    // A constant; a call can stand in place of its value.
    pair(node, 'assignment', read, true);
  } else if (isFunction && (called === 'hash_equals' || called === 'strcmp')) {
    compared(node, read);
  } else if (table) {
    const args = plainArguments(node);
    table.forEach((name, index) => {
      const value = args[index];
      if (name !== '' && value && read.interest.binding(name))
        read.binding({ form: 'argument', target, path: [name], value });
    });
  } else if (isMethod && PAIR_METHODS.has(called)) {
    pair(node, 'pair', read);
  } else if (isMethod && node.type !== 'scoped_call_expression') {
    const name = setterName(called);
    if (!read.interest.binding(name)) return;
    const [value, ...more] = plainArguments(node);
    if (value && more.length === 0) read.binding({ form: 'setter', target, path: [name], value });
  }
}

function pair(node: Node, form: 'pair' | 'assignment', read: SyntaxReader, always = false): void {
  const [key, value, ...more] = plainArguments(node);
  const name = key && keyOf(key, read);
  if (!key || !value || name === undefined || more.length > 1) return;
  if (always || read.interest.binding(name)) read.binding({ form, target: key, path: [name], value });
}

/** `setPassword` and `withPassword` give a password, as `password` does. */
function setterName(method: string): string {
  const stem = /^(?:set|with)_?([A-Za-z]\w*)$/.exec(method)?.[1];
  return stem === undefined ? method : stem.charAt(0).toLowerCase() + stem.slice(1);
}

/** `hash_equals('x', $password)` */
function compared(node: Node, read: SyntaxReader): void {
  const sides = plainArguments(node);
  const literal = sides.find(({ type }) => type === 'string' || type === 'encapsed_string');
  const other = sides.find((side) => side !== literal);
  if (literal && other && sides.length === 2) comparison(other, literal, read);
}

/** Emits `name == literal`, where the name is of interest; `getPassword()` counts as one. */
export function comparison(name: Node, literal: Node, read: SyntaxReader): void {
  const bound = name.type.includes('member_call') ? getter(name, read) : targetPath(name, read);
  if (bound && read.interest.binding(bound.path.at(-1) ?? ''))
    read.binding({ ...bound, form: 'comparison', value: literal });
}

function getter(call: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const target = fieldOf(call, 'name');
  const stem = target && /^get([A-Z]\w*)$/.exec(read.source(target))?.[1];
  if (!target || stem === undefined || plainArguments(call).length > 0) return undefined;
  return { target, path: [stem.charAt(0).toLowerCase() + stem.slice(1)] };
}
