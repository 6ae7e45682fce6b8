import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsOf, calledParts } from './paths';

/** Methods and functions that take a key and its value: maps, headers, variables, defaults of settings. */
const PAIRS = new Set(
  'insert header env set set_var set_default set_override append append_pair query param text field'.split(
    ' ',
  ),
);

/** Positions that always hold a secret: https://docs.rs/reqwest/latest/reqwest/struct.RequestBuilder.html */
const POSITIONAL: ReadonlyMap<string, { readonly position: number; readonly name: string }> = new Map([
  ['basic_auth', { position: 1, name: 'password' }],
  ['bearer_auth', { position: 0, name: 'token' }],
]);

const MAX_CHAIN = 30;

/** Emits what a call binds to a name. */
export function callBindings(node: Node, target: Node, called: string, read: SyntaxReader): void {
  if (called === 'default_value') builderDefault(node, read);
  else if (called === 'or_insert') entry(node, read);
  else argumentBindings(node, target, called, read);
}

function argumentBindings(node: Node, target: Node, called: string, read: SyntaxReader): void {
  const setter = called.replace(/^(?:set|with|and)_(?=[a-z])/, '');
  const positional = POSITIONAL.get(called);
  const args = argumentsOf(node);
  if (args.length === 1) read.binding({ form: 'setter', target, path: [setter], value: args[0]! });
  const [key, value] = args;
  if (PAIRS.has(called) && args.length === 2 && key) {
    const name = textOf(key, read);
    if (name !== undefined) read.binding({ form: 'pair', target: key, path: [name], value });
  }
  const secret = positional && args[positional.position];
  if (secret) read.binding({ form: 'argument', target, path: [positional.name], value: secret });
}

/** The text of a key: `"x"`, `"x".to_string()`, `String::from("x")`, and the constants of headers. */
export function textOf(key: Node, read: SyntaxReader): string | undefined {
  if (key.type === 'identifier' || key.type === 'scoped_identifier') {
    const name = read.source(fieldOf(key, 'name') ?? key);
    return /(?:^|_)AUTHORIZATION$/.test(name) ? name : undefined;
  }
  if (key.type === 'string_literal') return read.source(key).slice(1, -1);
  const value = key.type === 'call_expression' ? read.value(key) : undefined;
  return value?.kind === 'string' ? value.text : undefined;
}

/** `map.entry("password").or_insert("x")` */
function entry(node: Node, read: SyntaxReader): void {
  const owner = calledParts(node)?.object;
  const parts = owner?.type === 'call_expression' ? calledParts(owner) : undefined;
  const [key] = owner ? argumentsOf(owner) : [];
  const [value] = argumentsOf(node);
  const name = parts && key && read.source(parts.name) === 'entry' ? textOf(key, read) : undefined;
  if (key && value && name !== undefined) read.binding({ form: 'pair', target: key, path: [name], value });
}

/** `Arg::new("password").long("password").default_value("x")` of https://docs.rs/clap */
function builderDefault(node: Node, read: SyntaxReader): void {
  const [value] = argumentsOf(node);
  let current = calledParts(node)?.object;
  for (let depth = 0; current?.type === 'call_expression' && depth < MAX_CHAIN; depth++) {
    const parts = calledParts(current);
    const called = parts && read.source(parts.name);
    const [key] = argumentsOf(current);
    const isNaming = called === 'long' || called === 'env' || called === 'new' || called === 'with_name';
    const name = isNaming && key?.type === 'string_literal' ? read.source(key).slice(1, -1) : undefined;
    if (key && value && name !== undefined) {
      read.binding({ form: 'argument', target: key, path: [name], value });
      return;
    }
    current = parts?.object;
  }
}
