import { ParserStuck } from './loaded-grammar';
import type { Reading } from './reading';
import type { Work } from './turns';

/**
 * The reading that makes sense of most of a text; of two that are as good the first. Throws `ParserStuck` where none
 * comes to an end.
 */
export function* bestReading(first: () => Work<Reading>, second: () => Work<Reading>): Work<Reading> {
  const one = yield* tried(first);
  if (one && one.brokenPlaces() === 0) return one;
  let isChosen = false;
  try {
    const other = yield* tried(second);
    const isBetter = other !== undefined && (!one || other.brokenPlaces() < one.brokenPlaces());
    if (!isBetter) other?.dispose();
    const best = isBetter ? other : one;
    if (!best) throw new ParserStuck();
    isChosen = best === one;
    return best;
  } finally {
    if (!isChosen) one?.dispose();
  }
}

function* tried(read: () => Work<Reading>): Work<Reading | undefined> {
  try {
    return yield* read();
  } catch (error) {
    if (!(error instanceof ParserStuck)) throw error;
    return undefined;
  }
}
