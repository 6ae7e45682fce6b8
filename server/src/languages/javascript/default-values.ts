import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Longer chains are no description of a field. */
const MAX_CHAIN = 12;
/** Methods that say what a field is where nobody gives it. */
const DEFAULTS = new Set(['default', 'defaultTo', 'prefault', 'catch', 'fallback']);

/**
 * What a field of a schema is where nobody gives it: `z.string().default('x')`, `{ type: String, default: 'x' }`,
 * `str({ default: 'x' })`.
 */
export function defaultsOf(value: Node, read: SyntaxReader): readonly Node[] {
  if (value.type === 'object') return defaultsIn(value, read);
  const found: Node[] = [];
  let call: Node | undefined = value;
  for (let depth = 0; call?.type === 'call_expression' && depth < MAX_CHAIN; depth++) {
    const fn: Node | undefined = fieldOf(call, 'function');
    const [first] = named(fieldOf(call, 'arguments') ?? call);
    const method: Node | undefined = fn?.type === 'member_expression' ? fieldOf(fn, 'property') : undefined;
    if (first && method && DEFAULTS.has(read.source(method))) found.push(first);
    if (first?.type === 'object') found.push(...defaultsIn(first, read));
    call = method && fn ? fieldOf(fn, 'object') : undefined;
  }
  return found;
}

/** The value under `default` or `defaultValue` in an object. */
export function defaultsIn(object: Node, read: SyntaxReader): readonly Node[] {
  return named(object).flatMap((item) => {
    const key = item.type === 'pair' ? fieldOf(item, 'key') : undefined;
    const value = fieldOf(item, 'value');
    return key && value && /^(?:default|defaultValue)$/.test(read.source(key)) ? [value] : [];
  });
}
