import type { RegionFact } from '../semantics/facts';
import { holdsAt } from '../semantics/regions';
import type { Span } from '../text/span';

/**
 * How a place of a script is reached: `always`; `sometimes`, behind a test; `chosen`, where it is one of several things
 * that the script can be asked to do: in an arm of a `case`, or in a function.
 */
export type Reached = 'always' | 'sometimes' | 'chosen';

/** What the regions around a place, innermost first, say of how it is reached. Loops say nothing. */
export function reached({ start }: Span, around: readonly RegionFact[]): Reached {
  const inside = around.filter(
    (region) =>
      region.type === 'function' || (region.type === 'branch' && holdsAt(region, start) !== undefined),
  );
  if (inside.some(({ type, part }) => type === 'function' || part === 'case')) return 'chosen';
  return inside.length > 0 ? 'sometimes' : 'always';
}
