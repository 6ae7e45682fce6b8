import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf, lastNameOf } from './names';
import { COMPARISONS, PAIRS, type PairShape } from './pairs';

/** Emits what a call binds to a name: keys with their values, comparisons. */
export function callBindings(call: Node, called: string, read: SyntaxReader): void {
  const pairs = Object.hasOwn(PAIRS, called) ? PAIRS[called] : undefined;
  const compares = COMPARISONS.has(called);
  const args = pairs || compares ? positional(call) : undefined;
  if (!args) return;
  if (pairs) pair(args, pairs, read);
  if (compares && args.length === 2) compared(args, read);
}

/** `set_password("x")`, `client.password("x")`: a function that is given one thing sets it. */
export function setter(name: Node, value: Node, read: SyntaxReader): void {
  if (/splat|keyword_argument/.test(value.type)) return;
  const path = [read.source(name).replace(/^(?:set|with)_(?=\w)/, '')];
  read.binding({ form: 'setter', target: name, path, value });
}

/** The arguments without names; undefined where a splat hides which is which. */
function positional(call: Node): readonly Node[] | undefined {
  const list = fieldOf(call, 'arguments');
  if (list?.type !== 'argument_list') return undefined;
  const all = named(list);
  if (all.some(({ type }) => type === 'list_splat')) return undefined;
  return all.filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
}

/** `add_header("Authorization", value)`, `setattr(settings, "SECRET_KEY", value)` */
function pair(args: readonly Node[], { at, section, more }: PairShape, read: SyntaxReader): void {
  const from = section && args.length === at + 3 ? at + 1 : at;
  const key = args[from];
  const value = args[from + 1];
  const name = key && keyOf(key, read);
  if (!key || !value || name === undefined || (!more && args.length > from + 2)) return;
  read.binding({ form: 'pair', target: key, path: [name], value });
}

/** `hmac.compare_digest(token, "…")` */
function compared(sides: readonly Node[], read: SyntaxReader): void {
  const literal = sides.find(({ type }) => type === 'string');
  const other = sides.find((side) => side !== literal);
  if (literal && other) comparison(other, literal, read);
}

/** Emits `name == literal`; that of `form.get("password")` is what it gets. */
export function comparison(name: Node, literal: Node, read: SyntaxReader): void {
  const bound = lastNameOf(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value: literal });
}

/**
 * The default of an option that strings among the arguments name: `add_argument("-p", "--password", default="…")`,
 * `config.get("db", "password", fallback="…")`.
 */
export function optionDefault(call: Node, keyword: Node, value: Node, read: SyntaxReader): void {
  if (!/^(?:default|fallback)$/.test(read.source(keyword))) return;
  for (const argument of positional(call) ?? []) {
    const name = keyOf(argument, read)?.replace(/^-+/, '').replace(/-/g, '_');
    if (name !== undefined) read.binding({ form: 'argument', target: argument, path: [name], value });
  }
}

/** Functions that declare a field of a settings class, with its default first. */
const FIELDS = /^(?:Field|Option|Query|Form|Header|Body|Cookie|Secret)$/;

/** The default in what declares a field: `password: str = Field(default="…")`, `password = CharField(default="…")`. */
export function fieldDefault(declaration: Node, read: SyntaxReader): Node | undefined {
  if (declaration.type !== 'call') return undefined;
  const callee = fieldOf(declaration, 'function');
  const list = fieldOf(declaration, 'arguments');
  if (!callee || !list) return undefined;
  for (const argument of named(list)) {
    const name = argument.type === 'keyword_argument' ? fieldOf(argument, 'name') : undefined;
    if (name && /^(?:default|fallback)$/.test(read.source(name))) return fieldOf(argument, 'value');
  }
  const [first] = positional(declaration) ?? [];
  const own = callee.type === 'attribute' ? fieldOf(callee, 'attribute') : callee;
  return first && own && FIELDS.test(read.source(own)) ? first : undefined;
}
