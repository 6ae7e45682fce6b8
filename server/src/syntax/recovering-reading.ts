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

/**
 * A document whose parser may get stuck in a broken text: while it is, only text scans see the document; as soon as the
 * text can be parsed again, it is read afresh.
 */
export class RecoveringReading implements Reading {
  private reading: Reading;
  private isStuck = false;

  /** @param open reads a text; may throw `ParserStuck` */
  constructor(
    private readonly open: (text: string) => Reading,
    text: string,
  ) {
    this.reading = this.tried(text);
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

  edit(changes: readonly TextChange[], text: string): Change {
    if (!this.isStuck) {
      try {
        return this.reading.edit(changes, text);
      } catch (error) {
        if (!(error instanceof ParserStuck)) throw error;
        this.reading.dispose();
      }
    }
    const removed = [...this.reading.facts()];
    this.reading = this.tried(text);
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

  private tried(text: string): Reading {
    this.isStuck = false;
    try {
      return this.open(text);
    } catch (error) {
      if (!(error instanceof ParserStuck)) throw error;
      this.isStuck = true;
      return new PlainReading('too broken or too deeply nested to be parsed');
    }
  }
}
