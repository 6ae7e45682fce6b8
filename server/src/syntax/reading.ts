import type { EntryFact, Fact, ImportFact } from '../semantics/facts';
import type { FormatQuestions } from '../semantics/format-structure';
import type { Regions } from '../semantics/regions';
import type { StructureSources } from '../semantics/structure';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import type { OffsetRange, TextChange } from '../text/text';
import type { NotLookedAt } from './not-looked-at';

/** What the rest of the engine sees of a document that is being read: its facts, kept up to date. */
export interface Reading {
  /** All facts that were read. The set changes with every edit; facts that an edit did not touch stay the same objects. */
  facts(): readonly Fact[];
  imports(): readonly ImportFact[];
  readonly symbols: Symbols | undefined;
  readonly regions: Regions;
  /** What a structure is made over; undefined for what is no code. */
  readonly structure: StructureSources | undefined;
  /** Why the document, or a part of it, was only searched for tokens, where that is so. */
  readonly notLookedAt?: NotLookedAt | undefined;
  /** What may be asked of the structure of a format; undefined for what is none. */
  readonly format: FormatQuestions | undefined;
  /**
   * Takes changes, in the order in which they were made, and the text after them. Throws `TakesLong` where that takes
   * longer than others can wait: then the reading is of no use, and the text has to be read afresh.
   */
  edit(changes: readonly TextChange[], text: string): Change;
  /** What stands at an offset. */
  literalAt(offset: number): Literal;
  /** How many places could not be parsed. */
  brokenPlaces(): number;
  dispose(): void;
}

/** What an edit did to a document that is being read. */
export interface Change {
  /** The region that was looked at anew, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Keys of questions whose answers may be others now; undefined where all may. */
  readonly touched: ReadonlySet<string> | undefined;
  /** Where the regions around a place, or what they are marked and tested with, may be others now. */
  readonly regions?: readonly OffsetRange[];
  /** Facts that are what they were, but stand in other regions. */
  readonly unsure?: readonly Fact[];
  /** Facts that came and say the same as one that went. */
  readonly same?: ReadonlyMap<Fact, Fact>;
  /** Facts that are no more, and those that came. */
  readonly removed: readonly Fact[];
  readonly added: readonly Fact[];
}

export interface Literal {
  readonly where: 'string' | 'comment' | 'text';
  /** The string literal, whole. */
  readonly value?: Value;
  /** In a format: the entry in whose value the offset is. */
  readonly entry?: EntryFact;
}
