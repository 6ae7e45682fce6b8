import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';

/** Methods that take a key and its value. */
const PAIR_METHODS = new Set(
  (
    'put putIfAbsent setProperty property addProperty option with entry header addHeader setHeader setAttribute ' +
    'setParameter addParameter param queryParam formParam claim set add conf config'
  ).split(' '),
);

/** Factories that take any number of keys and values. */
const MAP_METHODS = new Set(['of', 'singletonMap']);

/** What the arguments of well-known methods and constructors are, by position; `''` for what is no secret. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // java.sql.DriverManager, javax.sql.DataSource, OAuth2 and mail clients.
  getConnection: [
    ['', '', 'password'],
    ['', 'password'],
  ],
  PasswordAuthentication: [['', 'password']],
  UsernamePasswordCredentials: [['', 'password']],
  UsernamePasswordToken: [['', 'password']],
  setBasicAuth: [['', 'password']],
  withBasicAuth: [['', 'password']],
  basicAuthentication: [['', 'password']],
  basicAuth: [['', 'password']],
  BasicAuthenticationInterceptor: [['', 'password']],
  BasicAWSCredentials: [['', 'secretKey']],
  BasicSessionCredentials: [['', 'secretKey', 'sessionToken']],
  AwsBasicCredentials: [['', 'secretKey']],
  StaticCredentialsProvider: [['secretKey']],
  SecretKeySpec: [
    ['secretKey', ''],
    ['secretKey', '', '', ''],
  ],
  PBEKeySpec: [['password'], ['password', '', '', ''], ['password', '', '']],
  hmacShaKeyFor: [['secretKey']],
  HMAC256: [['secretKey']],
  HMAC384: [['secretKey']],
  HMAC512: [['secretKey']],
  signWith: [['', 'secretKey']],
  SendGrid: [['apiKey']],
};

/** Names of the functions and constructors whose arguments get a name. */
export const JVM_NAMED_ARGUMENTS: readonly string[] = Object.keys(ARGUMENTS);

/** A call as the languages of the JVM have it in common. */
export interface JvmCall {
  /** The function's own name, and its node. */
  readonly called: string;
  readonly target: Node;
  /** The name of the class that a static method is called on; empty for anything else. */
  owner(): string;
  /** The values of the arguments, in order. */
  args(): readonly Node[];
  /** What stands between the quotes of a string literal; undefined for anything else. */
  text(node: Node): string | undefined;
  /** See `memberPath` of each language. */
  path(node: Node): readonly string[] | undefined;
}

/** Emits what a call binds to a name of interest by the function's name or by position: setters, pairs, known arguments. */
export function jvmCallBindings(call: JvmCall, read: SyntaxReader): void {
  const { called, target } = call;
  const setter = setterName(called);
  const setting = read.interest.binding(setter);
  const known = called === 'create' ? call.owner() : called;
  const table = Object.hasOwn(ARGUMENTS, known) ? ARGUMENTS[known] : undefined;
  const pairs = PAIR_METHODS.has(called);
  const maps = MAP_METHODS.has(called) && /^(?:Immutable)?Map$|^Collections$/.test(call.owner());
  if (!setting && !table && !pairs && !maps) return;
  const args = call.args();
  if (setting && args.length === 1) read.binding({ form: 'setter', target, path: [setter], value: args[0]! });
  if (maps && args.length % 2 === 0) {
    for (let index = 0; index + 1 < args.length; index += 2) pair(args[index]!, args[index + 1]!, call, read);
  }
  if (pairs && args.length === 2) pair(args[0]!, args[1]!, call, read);
  const shape = table?.find((names) => names.length === args.length);
  shape?.forEach((name, index) => {
    if (name !== '' && read.interest.binding(name))
      read.binding({ form: 'argument', target, path: [name], value: args[index]! });
  });
}

/** `setPassword`, `withPassword` and `password` all give a password. */
function setterName(method: string): string {
  const stem = /^(?:set|with|and)([A-Z]\w*)$/.exec(method)?.[1];
  return stem === undefined ? method : stem.charAt(0).toLowerCase() + stem.slice(1);
}

/** `"password", value`, and `Settings.PASSWORD, value`. */
function pair(key: Node, value: Node, call: JvmCall, read: SyntaxReader): void {
  const text = call.text(key);
  if (text !== undefined) {
    if (read.interest.binding(text)) read.binding({ form: 'pair', target: key, path: [text], value });
    return;
  }
  const name = call.path(key)?.at(-1);
  // Only constants name a key; of a variable nobody knows what it holds.
  if (name !== undefined && /^[A-Z][A-Z\d_]+$/.test(name) && read.interest.binding(name)) {
    read.binding({ form: 'pair', target: key, path: [name], value });
  }
}
