import type { CallValue, StringValue, Value } from '../semantics/values';

/** What a manifest that is a program does, as far as it is written out. */
export interface Script {
  /** In source order. */
  readonly calls: readonly ScriptCall[];
  /** Own names of the members that are given a value: `executables` for `spec.executables = […]`. */
  readonly assigned: ReadonlySet<string>;
}

/** A call, with the values of the file's own names in the place of these names. */
export interface ScriptCall {
  readonly call: CallValue;
  /** The calls in whose blocks it stands, outermost first. */
  readonly within: readonly CallValue[];
}

export const emptyScript: Script = { calls: [], assigned: new Set() };

/** The strings that a value is or lists, however deep; those of the keys of a dictionary, and of calls, are none of them. */
export function stringsIn(value: Value | undefined): readonly StringValue[] {
  switch (value?.kind) {
    case 'string':
      return [value];
    case 'list':
      return value.items.flatMap(stringsIn);
    case 'object':
      return value.entries.flatMap((entry) => stringsIn(entry.value));
    default:
      return [];
  }
}

/** The words that a value is or lists: strings, and symbols without their colon. */
export function wordsIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(wordsIn);
  return value?.kind === 'string' || value?.kind === 'symbol' ? [value.text] : [];
}

/** The value of an argument that has one of some names. */
export function argument({ named }: CallValue, ...names: readonly string[]): Value | undefined {
  return named.find(({ name }) => names.includes(name))?.value;
}
