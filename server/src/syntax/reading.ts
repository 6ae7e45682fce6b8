import type { EntryFact, Fact, ImportFact } from '../semantics/facts';
import type { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import type { TextChange } from '../text/text';

/** What the rest of the engine sees of a document that is being read: its facts, kept up to date. */
export interface Reading {
  /** Facts that rules may want. The set changes with every edit; facts that an edit did not touch stay the same objects. */
  facts(): Iterable<Fact>;
  imports(): readonly ImportFact[];
  readonly symbols: Symbols | undefined;
  /**
   * Takes changes, in the order in which they were made, and the text after them.
   * Answers the region that has to be looked at anew, and whether facts outside it may mean something else now.
   */
  edit(changes: readonly TextChange[], text: string): Change;
  /** What stands at an offset. */
  literalAt(offset: number): Literal;
  /** How many places could not be parsed. */
  brokenPlaces(): number;
  dispose(): void;
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly meaningChanged: boolean;
}

export interface Literal {
  readonly where: 'string' | 'comment' | 'text';
  /** The string literal, whole. */
  readonly value?: Value;
  /** In a format: the entry in whose value the offset is. */
  readonly entry?: EntryFact;
}
