import type { Value } from './values';

/** The text that a value is known to be: a string, or a symbol without its colon. */
export function textOrSymbol(
  value: Value | undefined,
  symbols: { constant(value: Value): string | undefined },
): string | undefined {
  if (!value) return undefined;
  return value.kind === 'symbol' ? value.text : symbols.constant(value);
}
