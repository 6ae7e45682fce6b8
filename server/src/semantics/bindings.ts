import type { BindingFact } from './facts';

/**
 * Whether the value is given to the name itself, and not to what is called in between: in `HOST = env("HOST", "db")` the
 * text is what `env` falls back to.
 */
export function isGivenItself({ form, span, value }: BindingFact): boolean {
  return value !== undefined && form !== 'comparison' && form !== 'parameter' && span.end === value.span.end;
}
