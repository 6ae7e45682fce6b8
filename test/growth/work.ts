import { Session } from 'node:inspector/promises';

/**
 * What a piece of code does, in a number that is the same on every machine: how often each block of JavaScript ran, and
 * how many characters or elements the built-in functions went over that have loops of their own.
 */
export interface Work {
  readonly total: number;
  /** What it is made of, largest first, for the message of a failing test. */
  readonly parts: ReadonlyMap<string, number>;
}

interface Counter {
  readonly name: string;
  amount: number;
}

/** Counts from the moment this module is loaded on: blocks of functions that were compiled before are not told apart. */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Runs something and counts its work. */
export async function workOf(run: () => Promise<void>): Promise<Work> {
  // What was counted before is none of it.
  await session.post('Profiler.takePreciseCoverage');
  const builtIns = countBuiltIns();
  try {
    await run();
  } finally {
    builtIns.stop();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const parts = new Map<string, number>();
  for (const { url, functions } of result) {
    if (url.startsWith('node:')) continue;
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((sum, range) => sum + range.count, 0);
      const name = `${url.split('/').slice(-2).join('/')} ${functionName || `at ${ranges[0]?.startOffset}`}`;
      if (count > 0) parts.set(name, (parts.get(name) ?? 0) + count);
    }
  }
  for (const { name, amount } of builtIns.counters) parts.set(name, amount);
  const sorted = new Map([...parts].sort(([, a], [, b]) => b - a));
  return { total: [...sorted.values()].reduce((sum, count) => sum + count, 0), parts: sorted };
}

/** Characters or elements that built-in functions go over while a block of JavaScript runs. */
const PER_STEP = 16;

// biome-ignore lint/suspicious/noExplicitAny: built-in functions of any type are wrapped
type AnyFunction = (this: any, ...args: any[]) => any;

/** Replaces built-in functions with ones that count what they go over. */
function countBuiltIns(): { readonly counters: readonly Counter[]; stop(): void } {
  const counters: Counter[] = [];
  const undo: (() => void)[] = [];
  const wrap = (
    owner: object,
    key: string | symbol,
    cost: (self: never, result: unknown, args: readonly unknown[], from: number) => number,
  ) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (!descriptor) throw new Error(`There is no ${String(key)}`);
    const original = descriptor.value as AnyFunction;
    const counter = { name: `${owner.constructor.name}.${String(key)}`, amount: 0 };
    counters.push(counter);
    const counting: AnyFunction = function (...args) {
      const from = this instanceof RegExp ? this.lastIndex : 0;
      const result = original.apply(this, args);
      counter.amount += cost(this as never, result, args, from) / PER_STEP;
      return result;
    };
    Object.defineProperty(owner, key, { ...descriptor, value: counting });
    undo.push(() => Object.defineProperty(owner, key, descriptor));
  };
  // `test`, `match`, `matchAll`, `replace` and `split` call it, too.
  wrap(RegExp.prototype, 'exec', (self: RegExp, result, [text], from) => {
    if (self.sticky && !result) return 0;
    const length = String(text).length;
    const found = result as RegExpExecArray | null;
    return Math.max(0, (found ? found.index + found[0].length : length) - from);
  });
  for (const key of ['indexOf', 'includes', 'lastIndexOf', 'split', 'replaceAll', 'toLowerCase'] as const)
    wrap(String.prototype, key, (self: string, result, [, from = 0]) =>
      key === 'indexOf' && (result as number) >= 0
        ? (result as number) - (from as number)
        : self.length - (key === 'indexOf' ? Math.min(from as number, self.length) : 0),
    );
  const elements = (self: readonly unknown[]) => self.length;
  for (const key of [
    'concat',
    'flat',
    'includes',
    'indexOf',
    'join',
    'reverse',
    'slice',
    'sort',
    'splice',
    'unshift',
  ])
    wrap(Array.prototype, key, elements);
  // What is spread, and what loops begin.
  for (const key of [Symbol.iterator, 'entries']) wrap(Array.prototype, key, elements);
  const sized = (self: ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>) => self.size;
  for (const collection of [Map.prototype, Set.prototype])
    for (const key of [Symbol.iterator, 'entries', 'keys', 'values']) wrap(collection, key, sized);
  let stopped = false;
  return {
    counters,
    stop() {
      if (stopped) return;
      stopped = true;
      for (const restore of undo.reverse()) restore();
    },
  };
}
