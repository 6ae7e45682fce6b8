import type { Fact, ImportFact } from '../semantics/facts';
import type { FormatQuestions } from '../semantics/format-structure';
import type { Regions } from '../semantics/regions';
import type { StructureSources } from '../semantics/structure';
import type { Symbols } from '../semantics/symbols';
import type { TextChange } from '../text/text';
import { ParserStuck } from './loaded-grammar';
import type { NotLookedAt } from './not-looked-at';
import { PlainReading } from './plain-reading';
import type { Change, Literal, Reading } from './reading';
import { atOnce, TakesLong, type Turn, type Turns, type Work } from './turns';

/** Reads a text; may throw `ParserStuck`. */
type Open = (turn: Turn, text: string) => Work<Reading>;

/**
 * A document whose parser may get stuck in a broken text: while it is, only text scans see the document; as soon as the
 * text can be parsed again, it is read afresh.
 */
export class RecoveringReading implements Reading {
  private constructor(
    private readonly open: Open,
    private readonly turns: Turns,
    private reading: Reading,
  ) {}

  /** Reads a text, giving way to others. */
  static *opening(turn: Turn, open: Open, text: string, turns: Turns): Work<RecoveringReading> {
    return new RecoveringReading(open, turns, yield* tried(turn, open, text));
  }

  get symbols(): Symbols | undefined {
    return this.reading.symbols;
  }

  get structure(): StructureSources | undefined {
    return this.reading.structure;
  }

  get format(): FormatQuestions | undefined {
    return this.reading.format;
  }

  get regions(): Regions {
    return this.reading.regions;
  }

  get notLookedAt(): NotLookedAt | undefined {
    return this.reading.notLookedAt;
  }

  facts(): readonly Fact[] {
    return this.reading.facts();
  }

  imports(): readonly ImportFact[] {
    return this.reading.imports();
  }

  /** Throws `TakesLong` where others wait and the text has to be read afresh; the reading is of no use then. */
  edit(changes: readonly TextChange[], text: string): Change {
    if (!this.isStuck) {
      try {
        return this.reading.edit(changes, text);
      } catch (error) {
        if (!(error instanceof ParserStuck)) throw error;
      }
    }
    if (this.turns.areTaken) throw new TakesLong();
    const removed = [...this.reading.facts()];
    this.reading.dispose();
    this.reading = atOnce((turn) => tried(turn, this.open, text));
    return { start: 0, end: text.length, touched: undefined, removed, added: [...this.reading.facts()] };
  }

  literalAt(offset: number): Literal {
    return this.reading.literalAt(offset);
  }

  brokenPlaces(): number {
    return this.isStuck ? 1 : this.reading.brokenPlaces();
  }

  dispose(): void {
    this.reading.dispose();
  }

  private get isStuck(): boolean {
    return this.reading instanceof PlainReading;
  }
}

function* tried(turn: Turn, open: Open, text: string): Work<Reading> {
  try {
    return yield* open(turn, text);
  } catch (error) {
    if (!(error instanceof ParserStuck)) throw error;
    return new PlainReading('too broken or too deeply nested to be parsed');
  }
}
