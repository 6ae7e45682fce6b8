import type { KeyedNaming, Naming } from '../../semantics/naming';

/** The same for several functions, whose names are divided by blanks. */
export function each<T extends Naming>(names: string, naming: T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, naming]));
}

/** Members of these names, whatever they belong to. */
export function members<T extends Naming>(names: string, naming: T): Readonly<Record<string, T>> {
  return each(names.replace(/\S+/g, '*.$&'), naming);
}

/** A key and its value, and so many arguments. */
export function keyed(key: number, value: number, least: number, most = least): KeyedNaming {
  return { kind: 'keyed', key, value, least, most };
}

/** A key and its value, which are all that there is. */
export const pair = keyed(0, 1, 2);

/** A key, and what is answered where nothing is set for it. */
export const withDefault: KeyedNaming = { ...pair, isDefault: true };

export const comparing: Naming = { kind: 'comparing' };
