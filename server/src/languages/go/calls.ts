import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { ENVIRONMENT_HELPER } from '../shared/environment-helpers';
import { typeCallee } from './composites';
import { literalText } from './literals';
import { COMPARISONS, KEYED, type Keyed, PASSWORDS } from './positions';
import { boundPath, unwrapped } from './targets';
import { callOf } from './values';

const MAX_CHAIN = 20;
const MAX_FIELDS = 20;

/** Makes facts of a call or of a composite literal; `name` is the last segment of what is called. */
export function readCall(node: Node, name: Node, read: SyntaxReader): void {
  const called = read.source(name);
  if (!node.hasError)
    read.callLater(madeBy(node, called, read), wholeOf(node, read), 'expression_statement', callOf);
  if (node.type !== 'call_expression') {
    if (called === 'Accounts') readAccounts(node, read);
    else readRecord(node, read);
    return;
  }
  if (ENVIRONMENT_HELPER.test(called)) return;
  // `cmp.Or(a, b)` is `a`, or else `b`.
  if (called === 'Or' && read.value(node).kind === 'fallback') read.fallback(node);
  else readArguments(node, name, called, read);
}

/** `new(T)` is found as a `T` that is made. */
function madeBy(node: Node, called: string, read: SyntaxReader): string {
  const [type] = called === 'new' ? argumentsOf(node) : [];
  return (type && typeCallee(type, read)?.name) ?? called;
}

/** The `&` before a composite literal belongs to it. */
function wholeOf(node: Node, read: SyntaxReader): Node {
  if (node.type !== 'composite_literal' || read.slice(node.startIndex - 1, node.startIndex) !== '&')
    return node;
  return node.parent?.type === 'unary_expression' ? node.parent : node;
}

function readArguments(node: Node, name: Node, called: string, read: SyntaxReader): void {
  const keyed = KEYED.get(called);
  const password = PASSWORDS.get(called);
  if (keyed) readKeyed(node, keyed, read);
  else if (password !== undefined) readPassword(node, name, password, read);
  else if (COMPARISONS.has(called)) readComparison(node, read);
  else if (called === 'Default') readFlagDefault(node, read);
  else readSetter(node, name, called, read);
}

/** `SetPassword("…")`, `WithPassword("…")` */
function readSetter(node: Node, name: Node, called: string, read: SyntaxReader): void {
  const [only, ...others] = argumentsOf(node);
  if (!only || others.length > 0) return;
  const plain = called.replace(/^(?:Set|With)(?=[A-Z])/, '');
  read.binding({ form: 'setter', target: name, path: [plain], value: only });
}

function readPassword(node: Node, target: Node, position: number, read: SyntaxReader): void {
  const value = argumentsOf(node)[position];
  if (value) read.binding({ form: 'setter', target, path: ['password'], value });
}

/** `strings.EqualFold(password, "…")`, `subtle.ConstantTimeCompare([]byte(password), []byte("…"))` */
function readComparison(node: Node, read: SyntaxReader): void {
  const [first, second, ...others] = argumentsOf(node);
  if (!first || !second || others.length > 0) return;
  const left = unwrapped(first);
  const right = unwrapped(second);
  const [asked, value] = isLiteral(right) ? [left, right] : [right, left];
  if (!isLiteral(value)) return;
  const bound = boundPath(asked, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value });
}

function isLiteral({ type }: Node): boolean {
  return type === 'interpreted_string_literal' || type === 'raw_string_literal';
}

/** `app.Flag("password", "…").Envar("X").Default("…")` of https://pkg.go.dev/github.com/alecthomas/kingpin/v2 */
function readFlagDefault(node: Node, read: SyntaxReader): void {
  const [value, ...others] = argumentsOf(node);
  if (!value || others.length > 0) return;
  let current: Node | undefined = node;
  for (let depth = 0; current?.type === 'call_expression' && depth < MAX_CHAIN; depth++) {
    const fn = fieldOf(current, 'function');
    const field = fn && fieldOf(fn, 'field');
    const called = field && read.source(field);
    const [target] = argumentsOf(current);
    if ((called === 'Flag' || called === 'Arg') && target) {
      const name = literalText(target, read);
      if (name !== undefined) read.binding({ form: 'argument', target, path: [name], value });
      return;
    }
    current = fn && fieldOf(fn, 'operand');
  }
}

/** Names of users with their passwords: https://pkg.go.dev/github.com/gin-gonic/gin#Accounts */
function readAccounts(node: Node, read: SyntaxReader): void {
  const body = fieldOf(node, 'body');
  for (const element of body ? named(body) : []) {
    const target = fieldOf(element, 'key')?.namedChild(0);
    const value = fieldOf(element, 'value')?.namedChild(0);
    if (target && value && literalText(target, read) !== undefined)
      read.binding({ form: 'pair', target, path: ['accounts', 'password'], value });
  }
}

const NAMES = /^(?:Name|Key)$/;
const VALUES = /^(?:Value|Default|DefaultValue)$/;

/** `cli.StringFlag{Name: "password", Value: "…"}`: a name and its value side by side. */
function readRecord(node: Node, read: SyntaxReader): void {
  const body = fieldOf(node, 'body');
  if (!body || body.namedChildCount > MAX_FIELDS) return;
  let target: Node | undefined;
  let value: Node | undefined;
  for (const element of named(body)) {
    const key = element.type === 'keyed_element' ? fieldOf(element, 'key')?.namedChild(0) : undefined;
    const given = fieldOf(element, 'value')?.namedChild(0);
    if (key?.type !== 'identifier' || !given) continue;
    const field = read.source(key);
    if (NAMES.test(field)) target ??= given;
    else if (VALUES.test(field)) value ??= given;
  }
  const name = target && value && literalText(target, read);
  if (target && name !== undefined) read.binding({ form: 'pair', target, path: [name], value });
}

function readKeyed(node: Node, { form, key, value }: Keyed, read: SyntaxReader): void {
  const given = argumentsOf(node);
  const target = given[key];
  const name = target && literalText(target, read);
  const bound = given[value];
  if (target && bound && name !== undefined) read.binding({ form, target, path: [name], value: bound });
}

function argumentsOf(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list ? named(list) : [];
}
