import type { ReachingValues } from './reaching';
import type { Symbols } from './symbols';
import type { Value } from './values';

/** What a condition comes down to: a variable of the environment that is compared, or a check of a framework. */
export interface EnvironmentTest {
  /** The variable; the qualified name of the check where a framework asks. */
  readonly name: string;
  /** What it is compared with, or the deploy that the check asks for; undefined where it is only asked whether it is set. */
  readonly value?: string;
  /** Whether the condition holds where the two are equal, or where the variable is set. */
  readonly equal: boolean;
}

/** Calls that ask for the name of the deploy, by qualified name; where `deploy` is absent, the first argument names it. */
export type DeployChecks = Readonly<Record<string, { readonly deploy?: string }>>;

/** What has to be known of names to read a condition. */
export type TestSymbols = Pick<Symbols, 'environment' | 'constant' | 'callee' | 'resolve'>;

const MAX_DEPTH = 8;

/** Looks through names, brackets and negations. Undefined where the condition is about something else. */
export function environmentTest(
  test: Value,
  symbols: TestSymbols,
  checks: DeployChecks,
  values: (value: Value) => ReachingValues,
  depth = 0,
): EnvironmentTest | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const inner = (value: Value) => environmentTest(value, symbols, checks, values, depth + 1);
  switch (test.kind) {
    case 'not': {
      const found = inner(test.value);
      return found && { ...found, equal: !found.equal };
    }
    case 'comparison': {
      for (const [side, other] of [
        [test.left, test.right],
        [test.right, test.left],
      ] as const) {
        const read = symbols.environment(side);
        const value = symbols.constant(other);
        if (read && value !== undefined) return { name: read.name, value, equal: test.equal };
        if (read && other.kind === 'scalar' && other.value === null)
          return { name: read.name, equal: !test.equal };
        // `Rails.env == 'production'`
        const known = checkOf(side, symbols, checks);
        if (known && value !== undefined) return { name: known.name, value, equal: test.equal };
      }
      return undefined;
    }
    case 'logical':
      // Of several conditions that must hold, one is enough to say where this runs.
      return test.operator === 'and'
        ? test.operands.map(inner).find((found) => found !== undefined)
        : undefined;
    case 'call':
    case 'index': {
      const known = checkOf(test, symbols, checks);
      if (known) return { ...known, equal: true };
      const read = symbols.environment(test);
      return read && { name: read.name, equal: true };
    }
    case 'fallback':
    case 'name': {
      const read = symbols.environment(test);
      if (read) return { name: read.name, equal: true };
      const known = checkOf(test, symbols, checks);
      if (known) return { ...known, equal: true };
      if (test.kind !== 'name') return undefined;
      const [only, ...more] = values(test).reached;
      return only && more.length === 0 && only.guards.length === 0 && only.value !== test
        ? inner(only.value)
        : undefined;
    }
    default:
      return undefined;
  }
}

function checkOf(
  value: Value,
  symbols: TestSymbols,
  checks: DeployChecks,
): { readonly name: string; readonly value?: string } | undefined {
  const names = value.kind === 'call' ? symbols.callee(value) : symbols.resolve(value);
  for (const name of names) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) continue;
    const deploy = check.deploy ?? (value.kind === 'call' ? symbols.constant(value.args[0]) : undefined);
    return deploy === undefined ? { name } : { name, value: deploy };
  }
  return undefined;
}
