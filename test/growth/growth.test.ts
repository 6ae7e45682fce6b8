import { describe, expect, it } from 'vitest';
import { analyse } from '../support/engine';
import { kinds, textOf } from './kinds';
import { type Work, workOf } from './work';

const SMALL = 400;
const GROWTH = 4;
/** design: from 5,000 to 20,000 lines with an exponent of at most 1.35. Counts are without noise, so they can be stricter. */
const EXPONENT = 1.15;

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
