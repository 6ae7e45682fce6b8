import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { plainArguments } from './calls';
import { keyOf, targetPath } from './names';

/** Methods that take a key and its value. */
const PAIR_METHODS = new Set(
  (
    'set put add with addHeader setHeader withHeader header setParameter setAttribute setOption setConfig setEnv ' +
    'setValue define withAddedHeader setDefault write'
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
  // https://laravel.com/docs/http-client#bearer-tokens
  withToken: ['token'],
  // https://api.phpseclib.com/3.0/phpseclib3/Net/SFTP.html
  login: ['', 'password'],
  // https://docs.aws.amazon.com/aws-sdk-php/v3/api/class-Aws.Credentials.Credentials.html
  Credentials: ['', 'secretAccessKey'],
};
/** Methods of many things, such as `login($user, 'saml2')`: these count with a user that is written out, too. */
const WITH_USER = new Set(['login']);

/** Options of curl that hold a secret. https://www.php.net/manual/en/curl.constants.php */
const CURL_SECRETS: Readonly<Record<string, string>> = {
  CURLOPT_PASSWORD: 'password',
  CURLOPT_USERPWD: 'password',
  CURLOPT_PROXYPASSWORD: 'password',
  CURLOPT_PROXYUSERPWD: 'password',
  CURLOPT_KEYPASSWD: 'password',
  CURLOPT_XOAUTH2_BEARER: 'bearerToken',
};

/** Methods and functions that are asked for a value by its name: `$request->input('password')`, `request('token')`. */
const GETTERS = new Set(
  'input get post query header getHeaderLine getHeader getPost getParam getQuery request bearerToken string'.split(
    ' ',
  ),
);

/** Methods of a console command that declare an input, and where its default value stands. https://symfony.com/doc/current/console/input.html */
const INPUTS: Readonly<Record<string, number>> = { addOption: 4, addArgument: 3 };

/** Functions that compare two strings. */
const COMPARISONS = new Set(['hash_equals', 'strcmp', 'strcasecmp', 'strncmp']);
/** Longer chains of calls are no configuration. */
const MAX_CHAIN = 20;

/** Names of the functions and classes whose arguments get a name. */
export const NAMED_ARGUMENTS: readonly string[] = [...Object.keys(ARGUMENTS), ...Object.keys(CURL_SECRETS)];

/** Emits what a call binds to a name: constants, setters, pairs, known arguments, comparisons. */
export function callBindings(node: Node, called: string, target: Node, read: SyntaxReader): void {
  const isFunction = node.type === 'function_call_expression';
  const isMethod = !isFunction && node.type !== 'object_creation_expression';
  const table = Object.hasOwn(ARGUMENTS, called) ? ARGUMENTS[called] : undefined;
  if (isFunction && called === 'define') {
    // A constant; a call can stand in place of its value.
    pair(node, 'assignment', read);
  } else if (isFunction && COMPARISONS.has(called)) {
    compared(node, read);
  } else if (isFunction && called === 'curl_setopt') {
    const [, option, value] = plainArguments(node);
    if (option && value) curlOption(option, value, read);
  } else if (isFunction && called === 'config') {
    pair(node, 'pair', read);
  } else if (isMethod && Object.hasOwn(INPUTS, called)) {
    inputDefault(node, INPUTS[called]!, read);
  } else if (isMethod && called === 'defaultValue') {
    nodeDefault(node, read);
  } else if (table) {
    const args = plainArguments(node);
    if (WITH_USER.has(called) && args[0]?.type !== 'string') return;
    table.forEach((name, index) => {
      const value = args[index];
      if (name !== '' && value) read.binding({ form: 'argument', target, path: [name], value });
    });
  } else if (isMethod && PAIR_METHODS.has(called)) {
    pair(node, 'pair', read);
  } else if (isMethod && node.type !== 'scoped_call_expression') {
    const [value, ...more] = plainArguments(node);
    if (value && more.length === 0)
      read.binding({ form: 'setter', target, path: [setterName(called)], value });
  }
}

/** Emits an option of curl, where it holds a secret. */
export function curlOption(option: Node, value: Node, read: SyntaxReader): void {
  const constant = read.source(option).replace(/^\\/, '');
  const name = Object.hasOwn(CURL_SECRETS, constant) ? CURL_SECRETS[constant] : undefined;
  if (name !== undefined) read.binding({ form: 'argument', target: option, path: [name], value });
}

/** `addOption('password', null, InputOption::VALUE_REQUIRED, 'The password', 'x')` */
function inputDefault(node: Node, position: number, read: SyntaxReader): void {
  const args = plainArguments(node);
  const [key] = args;
  const name = key && keyOf(key, read);
  const value = args[position];
  if (key && value && name !== undefined)
    read.binding({ form: 'argument', target: key, path: [name], value });
}

/** `$node->scalarNode('secret')->defaultValue('x')`. https://symfony.com/doc/current/components/config/definition.html */
function nodeDefault(node: Node, read: SyntaxReader): void {
  const [value] = plainArguments(node);
  let owner = fieldOf(node, 'object');
  for (let depth = 0; owner?.type === 'member_call_expression' && depth < MAX_CHAIN; depth++) {
    const method = fieldOf(owner, 'name');
    if (method && /^(?:scalar|string)Node$/.test(read.source(method))) {
      const [key] = plainArguments(owner);
      const name = key && keyOf(key, read);
      if (key && value && name !== undefined)
        read.binding({ form: 'argument', target: key, path: [name], value });
      return;
    }
    owner = fieldOf(owner, 'object');
  }
}

function pair(node: Node, form: 'pair' | 'assignment', read: SyntaxReader): void {
  const [key, value, ...more] = plainArguments(node);
  const name = key && keyOf(key, read);
  if (!key || !value || name === undefined || more.length > 1) return;
  read.binding({ form, target: key, path: [name], value });
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

/** Emits `name == literal`; `getPassword()` counts as a name. */
export function comparison(name: Node, literal: Node, read: SyntaxReader): void {
  const bound = name.type.endsWith('call_expression') ? getter(name, read) : targetPath(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value: literal });
}

/** `getPassword()`, and `input('password')`. */
function getter(call: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const target = fieldOf(call, 'name') ?? fieldOf(call, 'function');
  const [key] = plainArguments(call);
  const name = key && keyOf(key, read);
  if (key && name !== undefined)
    return target && GETTERS.has(read.source(target)) ? { target: key, path: [name] } : undefined;
  const stem = target && /^get([A-Z]\w*)$/.exec(read.source(target))?.[1];
  if (!target || stem === undefined || plainArguments(call).length > 0) return undefined;
  return { target, path: [stem.charAt(0).toLowerCase() + stem.slice(1)] };
}
