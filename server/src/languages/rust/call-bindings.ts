import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';
import { argumentsOf } from './paths';

/** Methods and functions that take a key and its value: maps, headers, variables, defaults of settings. */
const PAIRS = new Set(
  'insert header env set set_var set_default set_override append append_pair query param'.split(' '),
);
/** Positions that always hold a password: https://docs.rs/reqwest/latest/reqwest/struct.RequestBuilder.html */
const PASSWORDS: ReadonlyMap<string, number> = new Map([
  ['basic_auth', 1],
  // https://docs.rs/lettre/latest/lettre/transport/smtp/authentication/struct.Credentials.html is `Credentials::new`.
  ['bearer_auth', 0],
]);

/** Emits what a call binds to a name of interest. */
export function callBindings(node: Node, target: Node, called: string, read: SyntaxReader): void {
  const setter = called.replace(/^(?:set|with|and)_(?=[a-z])/, '');
  const setting = read.interest.binding(setter);
  const position = PASSWORDS.get(called);
  if (!setting && position === undefined && !PAIRS.has(called)) return;
  const args = argumentsOf(node);
  if (setting && args.length === 1) read.binding({ form: 'setter', target, path: [setter], value: args[0]! });
  const [key, value] = args;
  if (PAIRS.has(called) && args.length === 2 && key?.type === 'string_literal') {
    const name = read.source(key).slice(1, -1);
    if (read.interest.binding(name)) read.binding({ form: 'pair', target: key, path: [name], value });
  }
  const secret = position === undefined ? undefined : args[position];
  const name = called === 'bearer_auth' ? 'token' : 'password';
  if (secret && read.interest.binding(name))
    read.binding({ form: 'argument', target, path: [name], value: secret });
}
