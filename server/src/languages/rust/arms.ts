import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';

/** The arms of a `match`, in source order. */
export function armsOf(match: Node): readonly Node[] {
  const body = fieldOf(match, 'body');
  return body ? named(body).filter(({ type }) => type === 'match_arm') : [];
}

/** Whether an arm also asks for something else than its pattern: `n if n > 3 => …`. */
export function hasGuard(arm: Node): boolean {
  const pattern = fieldOf(arm, 'pattern');
  return pattern !== undefined && fieldOf(pattern, 'condition') !== undefined;
}

/**
 * The values of which an arm wants what is matched to be one: `"a" | "b"`, `Mode::Live`, `Ok("a")`. None where it asks
 * for something else, too.
 */
export function comparedWith(arm: Node): readonly Node[] {
  const pattern = fieldOf(arm, 'pattern');
  const [only, ...others] = pattern && !hasGuard(arm) ? named(pattern) : [];
  return only && others.length === 0 ? alternatives(only) : [];
}

/** `Ok` and `Some` hold what is looked at; the values read through them as well. */
function alternatives(pattern: Node): readonly Node[] {
  if (pattern.type === 'or_pattern') {
    const all = named(pattern).map(alternatives);
    return all.some((one) => one.length === 0) ? [] : all.flat();
  }
  if (pattern.type === 'tuple_struct_pattern') {
    const type = fieldOf(pattern, 'type');
    const [inner, ...others] = named(pattern).filter(({ id }) => id !== type?.id);
    const isPlain = type?.text === 'Ok' || type?.text === 'Some';
    return isPlain && inner && others.length === 0 ? alternatives(inner) : [];
  }
  return /literal$|^scoped_identifier$/.test(pattern.type) ? [pattern] : [];
}
