import type { RuleContext } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { SessionApi } from './apis';

/** Whether the call is given what makes it one of these. */
export function isGiven({ call }: CallFact, { given = {} }: SessionApi, context: RuleContext): boolean {
  return Object.entries(given).every(([position, values]) => {
    const argument = call.args[Number(position)];
    const names = argument ? [context.constant(argument) ?? '', ...context.resolve(argument)] : [];
    return values.some((value) => names.includes(value));
  });
}

/** Whether a store is named, among the options or afterwards, or the options cannot be seen. */
export function hasStore(
  { call }: CallFact,
  { store, given = {} }: SessionApi,
  context: RuleContext,
): boolean {
  if (store === undefined) return false;
  const options = call.args.slice(Object.keys(given).length);
  if (options.some((argument) => mayNameStore(argument, store, context))) return true;
  const named = [
    context.boundTo(call)?.name,
    ...options.flatMap((one) => (one.kind === 'name' ? one.path : [])),
  ];
  return context
    .settings([store])
    .some(({ place, path }) => place.path === context.document.path && named.includes(path.at(-2) ?? ''));
}

function mayNameStore(argument: Value, store: string, context: RuleContext): boolean {
  const value = context.dereference(argument);
  if (value.kind === 'call' && value.creates) return optionsOf(value).some(({ name }) => name === store);
  return value.kind !== 'object' || value.open === true || value.entries.some(({ key }) => key === store);
}
