import type { EnvironmentRead } from '../semantics/environment';
import { type EnvironmentTest, environmentTest, type TestSymbols } from '../semantics/environment-test';
import type { Value } from '../semantics/values';

const NAME = /^[A-Za-z_]\w*$/;

/** In a script, every variable may come from the environment. */
const symbols: TestSymbols = {
  environment: readOf,
  constant: (value) => (value?.kind === 'string' ? value.text : undefined),
  callee: () => [],
  resolve: () => [],
};

function readOf(value: Value): EnvironmentRead | undefined {
  if (value.kind === 'fallback') {
    const read = readOf(value.value);
    return read && { ...read, fallback: value.fallback };
  }
  const [name, more] = value.kind === 'name' ? value.path : [];
  return name !== undefined && more === undefined && NAME.test(name) ? { name } : undefined;
}

/** The environment variable that a condition of a script comes down to. */
export function scriptTest(test: Value): EnvironmentTest | undefined {
  return environmentTest(test, symbols, {}, (value) => ({
    reached: [{ value, guards: [] }],
    complete: false,
  }));
}
