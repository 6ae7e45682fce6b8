import type { Value } from '../semantics/values';

/**
 * Whether what is read comes with a request, and is no variable of the environment, though PHP keeps both in one place:
 * `$_SERVER['REMOTE_ADDR']`. https://www.php.net/manual/en/reserved.variables.server.php
 */
export function isOfRequest(value: Value, context: { resolve(value: Value): readonly string[] }): boolean {
  return value.kind === 'index' && context.resolve(value.object).some((name) => /^\$?_SERVER$/.test(name));
}
