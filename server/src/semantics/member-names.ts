import type { CallValue, Value } from './values';

/** What tells the qualified names of calls; see `Symbols`. */
export interface CallNames {
  callee(call: CallValue): readonly string[];
  isOwn(call: CallValue): boolean;
}

/**
 * The names under which a call may stand in a table: the qualified ones, and `*.Database.Migrate` and `*.Migrate` for
 * `services.GetService<Shop>().Database.Migrate`, unless the document defines that itself.
 */
export function namesOf(call: CallValue, symbols: CallNames): readonly string[] {
  return [...symbols.callee(call), ...(symbols.isOwn(call) ? [] : memberNames(call))];
}

function memberNames({ callee: { name, receiver } }: CallValue): readonly string[] {
  if (!receiver) return [];
  const owner = lastNameOf(receiver);
  return owner === undefined ? [`*.${name}`] : [`*.${owner}.${name}`, `*.${name}`];
}

function lastNameOf(value: Value): string | undefined {
  if (value.kind === 'name') return value.path.at(-1);
  if (value.kind === 'member') return value.name;
  // A property that is read as the call of its getter.
  return value.kind === 'call' && !value.argsSpan ? value.callee.name : undefined;
}
