import type { Registration, Routed } from './request-table';
import type { Symbols } from './symbols';
import type { CallValue, Value } from './values';

/** A value that may be a function, with the option that holds it. */
export interface FunctionValue {
  readonly value: Value;
  readonly option?: string;
}

/** The values of a call that may be the functions which it registers; those in lists, objects and wrappers, too. */
export function functionValues(
  call: CallValue,
  { handlers, options }: Pick<Registration, 'handlers' | 'options'>,
): readonly FunctionValue[] {
  const held = options?.flatMap((option) =>
    optionValues(call, option.split('.'))
      .flatMap(inside)
      .map((value) => ({ value, option })),
  );
  if (held && !handlers) return held;
  const positions = handlers ? handlers.flatMap((index) => call.args.at(index) ?? []) : call.args;
  return [...(held ?? []), ...positions.flatMap(inside).map((value) => ({ value }))];
}

/** The value that is the route in a call or a mark. */
export function routeIn(call: CallValue, { route, routeOptions }: Routed): Value | undefined {
  return call.named.find(({ name }) => routeOptions?.includes(name))?.value ?? call.args[route ?? 0];
}

/** What a first argument says: a string, or the last part of a name, as in `signal.SIGTERM`. */
export function wordOf(value: Value, symbols: Symbols): string | undefined {
  if (value.kind === 'symbol') return value.text;
  return symbols.constant(value) ?? (value.kind === 'name' ? value.path.at(-1) : undefined);
}

function optionValues(call: CallValue, [name, ...inner]: readonly string[]): readonly Value[] {
  const found = [
    ...call.named.flatMap((one) => (one.name === name ? [one.value] : [])),
    ...call.args.flatMap((argument) => entriesNamed(argument, name)),
  ];
  return inner.reduce<readonly Value[]>(
    (values, key) => values.flatMap((value) => entriesNamed(value, key)),
    found,
  );
}

function entriesNamed(value: Value, name: string | undefined): readonly Value[] {
  return value.kind === 'object'
    ? value.entries.flatMap(({ key, value }) => (key === name ? [value] : []))
    : [];
}

/** The value, or what a list, an object or a wrapping call such as `asyncHandler(f)` or `f.bind(this)` holds. */
function inside(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap(inside);
  if (value.kind === 'object') return value.entries.flatMap(({ value }) => inside(value));
  if (value.kind === 'call') {
    const { name, receiver } = value.callee;
    return name === 'bind' && receiver ? [receiver] : [value, ...value.args];
  }
  return [value];
}
