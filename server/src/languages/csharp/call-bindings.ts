import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { compare, isLiteral } from './bindings';
import { argumentsIn } from './creations';
import { memberOf } from './names';

/** Methods and constructors that take a key and its value. */
export const PAIR_METHODS = new Set(
  (
    'Add TryAdd Set Append AddOrUpdate SetEnvironmentVariable UseSetting AddHeader SetHeader SetString WithEnvironment ' +
    'KeyValuePair AddParameter AddQueryParameter AddOrUpdateParameter AddWithValue AddDefaultHeader TryAddWithoutValidation'
  ).split(' '),
);

/** What the arguments of well-known methods and constructors are, by position; `''` for what is no secret. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // https://learn.microsoft.com/dotnet/api/system.net.networkcredential
  NetworkCredential: [
    ['', 'password'],
    ['', 'password', ''],
  ],
  SqlCredential: [['', 'password']],
  // Encryption and signatures.
  SymmetricSecurityKey: [['secretKey']],
  HMACSHA1: [['secretKey']],
  HMACSHA256: [['secretKey']],
  HMACSHA384: [['secretKey']],
  HMACSHA512: [['secretKey']],
  Rfc2898DeriveBytes: [
    ['password', ''],
    ['password', '', ''],
    ['password', '', '', ''],
  ],
  // https://learn.microsoft.com/dotnet/api/overview/azure/
  AzureKeyCredential: [['apiKey']],
  ApiKeyCredential: [['apiKey']],
  StorageSharedKeyCredential: [['', 'accountKey']],
  ClientSecretCredential: [
    ['', '', 'clientSecret'],
    ['', '', 'clientSecret', ''],
  ],
  UsernamePasswordCredential: [['', 'password', '', '']],
  // https://docs.aws.amazon.com/sdkfornet/v3/apidocs/
  BasicAWSCredentials: [['', 'secretKey']],
  SessionAWSCredentials: [['', 'secretKey', 'sessionToken']],
  // Identity server, mail and messages.
  Secret: [['clientSecret'], ['clientSecret', '']],
  SendGridClient: [['apiKey'], ['apiKey', '']],
  Authenticate: [
    ['', 'password'],
    ['', 'password', ''],
  ],
  AuthenticateAsync: [
    ['', 'password'],
    ['', 'password', ''],
  ],
  HttpBasicAuthenticator: [['', 'password']],
};

/** Names of the functions and constructors whose arguments get a name. */
export const NAMED_ARGUMENTS: readonly string[] = Object.keys(ARGUMENTS);

/** Emits what `new T(…)` binds. */
export function creationBindings(node: Node, type: string, target: Node, read: SyntaxReader): void {
  knownArguments(node, type, target, read);
}

/** Emits what a call of a method binds: setters, pairs, known arguments, comparisons. */
export function methodBindings(node: Node, called: string, target: Node, read: SyntaxReader): void {
  const setter = setterName(called);
  if (called === 'Equals') comparison(node, read);
  else {
    const [only, ...others] = ACTION.test(setter) ? [] : argumentNodes(node);
    if (only && others.length === 0) read.binding({ form: 'setter', target, path: [setter], value: only });
    knownArguments(node, called, target, read);
  }
}

/** Methods that do something with what they name: `AddUserSecrets("id")`. */
const ACTION = /^(?:Add|As|By|Configure|Encode|From|Log|Map|On|Parse|Protect|Register|Sign|To|Try)(?=[A-Z])/;

/** `SetPassword`, `WithPassword` and `UsePassword` all give a password. */
function setterName(method: string): string {
  return method.replace(/^(?:Set|With|Use)(?=[A-Z])/, '');
}

function argumentNodes(node: Node): readonly Node[] {
  const list = named(node).find(({ type }) => type === 'argument_list');
  return list ? argumentsIn(list).flatMap(({ name, value }) => (name ? [] : [value])) : [];
}

function knownArguments(node: Node, called: string, target: Node, read: SyntaxReader): void {
  if (!Object.hasOwn(ARGUMENTS, called)) return;
  const args = argumentNodes(node);
  const shape = ARGUMENTS[called]?.find((names) => names.length === args.length);
  shape?.forEach((name, index) => {
    if (name !== '') read.binding({ form: 'argument', target, path: [name], value: args[index] });
  });
}

/** `password.Equals("x")`, `"x".Equals(password)`, `string.Equals(password, "x", …)` */
function comparison(node: Node, read: SyntaxReader): void {
  const called = fieldOf(node, 'function');
  const object = called && memberOf(called)?.object;
  const args = argumentNodes(node);
  const isStatic = object && /^(?:string|String|object|Object)$/.test(read.source(object));
  const sides = isStatic ? args.slice(0, 2) : object && args[0] ? [object, args[0]] : [];
  const literal = sides.find(isLiteral);
  const other = sides.find((side) => side !== literal);
  if (literal && other) compare(other, literal, read);
}
