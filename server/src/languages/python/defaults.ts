import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf, lastNameOf } from './names';

/** The arguments without names; undefined where a splat hides which is which. */
function positional(call: Node): readonly Node[] | undefined {
  const list = fieldOf(call, 'arguments');
  if (list?.type !== 'argument_list') return undefined;
  const all = named(list);
  if (all.some(({ type }) => type === 'list_splat')) return undefined;
  return all.filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat');
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
    if (name !== undefined)
      read.binding({ form: 'argument', target: argument, path: [name], value, isDefault: true });
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
