import { RegionList } from '../semantics/regions';
import type { NotLookedAt } from './not-looked-at';
import type { Change, Literal, Reading } from './reading';

/** A document that is not parsed. Only text scans see it. */
export class PlainReading implements Reading {
  readonly symbols = undefined;
  readonly structure = undefined;
  readonly format = undefined;
  readonly regions = new RegionList([]);

  constructor(readonly notLookedAt?: NotLookedAt) {}

  facts(): readonly never[] {
    return [];
  }

  imports(): readonly never[] {
    return [];
  }

  edit(_changes: unknown, text: string): Change {
    return { start: 0, end: text.length, touched: new Set(), removed: [], added: [] };
  }

  literalAt(): Literal {
    return { where: 'text' };
  }

  brokenPlaces(): number {
    return 0;
  }

  dispose(): void {
    // Nothing to free.
  }
}
