import { describe, expect, it } from 'vitest';
import { kinds, textOf } from './kinds';
import { type Work, workOf } from './work';

// Only now, so that all of it is counted.
const { analyse } = await import('../support/engine');

const SMALL = 300;
const GROWTH = 4;
/** Of all work together. Counts are without noise, so they can be stricter than times. */
const EXPONENT = 1.15;
/** Of one function, where it is a part of the work that counts: what is quadratic shows there first. */
const EXPONENT_OF_PART = 1.7;
const COUNTS = 0.005;
/** What ran less often may have been compiled into its caller, where it is not counted. */
const SURE = 2000;

describe.each(kinds)('$name', (kind) => {
  it('costs what it holds', async () => {
    const open = async (units: number) => {
      const analysis = await analyse(kind.path, textOf(kind, units), { kind: 'app' });
      analysis.findings();
      analysis.dispose();
    };
    // Grammars are loaded, tables are put together.
    await open(10);
    const small = await workOf(() => open(SMALL));
    const large = await workOf(() => open(SMALL * GROWTH));
    expect(large.total / small.total, `grew most:\n${grewMost(small, large)}`).toBeLessThan(
      GROWTH ** EXPONENT,
    );
    const steep = [...large.parts].filter(([name, count]) => {
      const before = small.parts.get(name) ?? 0;
      return before > SURE && count > COUNTS * large.total && count > before * GROWTH ** EXPONENT_OF_PART;
    });
    expect(steep, `grew most:\n${grewMost(small, large)}`).toEqual([]);
  });
});

function grewMost(small: Work, large: Work): string {
  return [...large.parts]
    .map(([name, count]) => ({ name, from: small.parts.get(name) ?? 0, to: count }))
    .sort((a, b) => b.to - GROWTH * b.from - (a.to - GROWTH * a.from))
    .slice(0, 12)
    .map(({ name, from, to }) => `${name}: ${Math.round(from)} to ${Math.round(to)}`)
    .join('\n');
}
