import { ParserStuck } from './loaded-grammar';
import type { Reading } from './reading';

/**
 * The reading that makes sense of most of a text; of two that are as good the first. Throws `ParserStuck` where none
 * comes to an end.
 */
export function bestReading<Read extends Pick<Reading, 'brokenPlaces' | 'dispose'>>(
  first: () => Read,
  second: () => Read,
): Read {
  const one = tried(first);
  if (one && one.brokenPlaces() === 0) return one;
  const other = tried(second);
  if (one && other) {
    const [best, worse] = other.brokenPlaces() < one.brokenPlaces() ? [other, one] : [one, other];
    worse.dispose();
    return best;
  }
  const only = one ?? other;
  if (!only) throw new ParserStuck();
  return only;
}

function tried<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParserStuck)) throw error;
    return undefined;
  }
}
