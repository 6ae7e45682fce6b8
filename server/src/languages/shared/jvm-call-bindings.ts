import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { ARGUMENTS, type ArgumentShape } from './jvm-arguments';

/** Methods and classes that take a key and its value. */
const PAIR_METHODS = new Set(
  (
    'put putIfAbsent setProperty property addProperty option with entry header addHeader setHeader setAttribute ' +
    'setParameter addParameter param queryParam formParam claim set add conf config append field formField ' +
    'addDataSourceProperty addConnectionProperty setRequestProperty addRequestProperty addEncoded addFormDataPart ' +
    'addFormParam addQueryParam setDriverProperty putValue SimpleEntry BasicHeader BasicNameValuePair ' +
    'Header NameValuePair Pair MutablePair Property Parameter'
  ).split(' '),
);

/** Factories and methods that take any number of keys and values. */
const MAP_METHODS = new Set(['of', 'singletonMap', 'headers', 'headersOf', 'parametersOf']);
const MAP_OWNER = /^(?:Immutable)?Map$|^Collections$|^Headers$/;

/** Methods that take a key and what to answer where nothing is set for it. */
const DEFAULT_METHODS = new Set(
  'getProperty getString getOrDefault getValue get optString getInitParameter property stringProperty'.split(
    ' ',
  ),
);

/** A call as the languages of the JVM have it in common. */
export interface JvmCall {
  /** The function's own name, and its node. */
  readonly called: string;
  readonly target: Node;
  /** The name of the class, the variable or the new object's class that a method is called on; empty for anything else. */
  owner(): string;
  /** The values of the arguments, in order. */
  args(): readonly Node[];
  /** What stands between the quotes of a string literal; undefined for anything else. */
  text(node: Node): string | undefined;
  /** See `memberPath` of each language. */
  path(node: Node): readonly string[] | undefined;
}

/** Emits what a call binds to a name by the function's name or by position: setters, pairs, known arguments. */
export function jvmCallBindings(call: JvmCall, read: SyntaxReader): void {
  const { called, target } = call;
  const setter = setterName(called);
  const known = called === 'create' ? call.owner() : called;
  const table = Object.hasOwn(ARGUMENTS, known) ? ARGUMENTS[known] : undefined;
  const pairs = PAIR_METHODS.has(called);
  const defaults = DEFAULT_METHODS.has(called);
  const maps = MAP_METHODS.has(called) && (called !== 'of' || MAP_OWNER.test(call.owner()));
  const args = call.args();
  const [key] = args;
  if (args.length === 1) read.binding({ form: 'setter', target, path: [setter], value: args[0]! });
  if (maps && args.length % 2 === 0) {
    for (let index = 0; index + 1 < args.length; index += 2) pair(args[index]!, args[index + 1]!, call, read);
  }
  if (pairs && args.length === 2) pair(key!, args[1]!, call, read);
  // What is asked for comes from elsewhere: only the default is written here, and reading a variable is no default.
  else if (defaults && key && args.length > 1 && args.length < 4) pair(key, args.at(-1)!, call, read, true);
  if (table) argumentNames(table, args, call, read);
}

function argumentNames(
  table: readonly ArgumentShape[],
  args: readonly Node[],
  call: JvmCall,
  read: SyntaxReader,
): void {
  const shape = table.find(
    ({ names, of }) => names.length === args.length && (of === undefined || of.test(call.owner())),
  );
  shape?.names.forEach((written, index) => {
    const array = written.endsWith('[]');
    const name = array ? written.slice(0, -2) : written;
    const value = args[index]!;
    if (name === '') return;
    if (array && !/^call_expression$|^method_invocation$/.test(value.type)) return;
    read.binding({ form: 'argument', target: call.target, path: [name], value });
  });
}

/** `setPassword`, `withPassword` and `password` all give a password. */
function setterName(method: string): string {
  const stem = /^(?:set|with|and)([A-Z]\w*)$/.exec(method)?.[1];
  return stem === undefined ? method : stem.charAt(0).toLowerCase() + stem.slice(1);
}

/** `"password", value`, and `Settings.PASSWORD, value`. */
function pair(key: Node, value: Node, call: JvmCall, read: SyntaxReader, constant?: true): void {
  const name = call.text(key) ?? constantKey(call.path(key));
  if (name === undefined) return;
  read.binding({ form: 'pair', target: key, path: [name], value, ...(constant ? { constant } : {}) });
}

/** What a key is called that is a constant; undefined for a variable, of which nobody knows what it holds. */
export function constantKey(path: readonly string[] | undefined): string | undefined {
  const name = path?.at(-1);
  if (name === undefined) return undefined;
  // `HttpHeaders.Authorization` of Ktor is no constant by its spelling.
  return /^[A-Z][A-Z\d_]+$/.test(name) || path?.at(-2) === 'HttpHeaders' ? name : undefined;
}
