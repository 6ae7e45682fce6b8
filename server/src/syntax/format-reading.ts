import type { EntryFact, Fact, RegionFact } from '../semantics/facts';
import { type FormatQuestions, FormatStructure } from '../semantics/format-structure';
import { RegionList, type Regions } from '../semantics/regions';
import type { TextChange } from '../text/text';
import type { Format, FormatTools } from './language';
import { Memory } from './memory';
import { type NotLookedAt, TOO_DEEP } from './not-looked-at';
import type { Change, Literal, Reading } from './reading';

/** A document in a format that is read whole at every change. */
export class FormatReading implements Reading {
  readonly symbols = undefined;
  readonly structure = undefined;
  private readonly memory = new Memory();
  private current: readonly Fact[];
  private list: RegionList | undefined;
  private isStuck = false;
  private refused: NotLookedAt | undefined;
  private asked: FormatStructure | undefined;

  constructor(
    private readonly language: Format,
    private readonly path: string,
    private text: string,
    private readonly tools: FormatTools,
  ) {
    this.current = this.read();
  }

  get regions(): Regions {
    this.list ??= new RegionList(this.current.filter((fact): fact is RegionFact => fact.kind === 'region'));
    return this.list;
  }

  /** Of a script in which the shell's parser was stuck; other documents hold more than that. */
  get notLookedAt(): NotLookedAt | undefined {
    if (this.refused) return this.refused;
    const isEmpty = this.current.every(
      (fact) => fact.kind === 'region' || (fact.kind === 'command' && fact.commands.length === 0),
    );
    return this.isStuck && isEmpty ? TOO_DEEP : undefined;
  }

  get format(): FormatQuestions {
    this.asked ??= new FormatStructure(this.current);
    return this.asked;
  }

  facts(): readonly Fact[] {
    return this.current;
  }

  imports(): readonly never[] {
    return [];
  }

  edit(_changes: readonly TextChange[], text: string): Change {
    this.text = text;
    const removed = this.current;
    this.current = this.read();
    this.list = undefined;
    this.asked = undefined;
    return { start: 0, end: text.length, touched: undefined, removed, added: this.current };
  }

  literalAt(offset: number): Literal {
    if (this.isComment(offset)) return { where: 'comment' };
    const entry = this.current.find(
      (fact): fact is EntryFact =>
        fact.kind === 'entry' && fact.valueSpan.start <= offset && offset < fact.valueSpan.end,
    );
    return { where: 'text', ...(entry ? { entry } : {}) };
  }

  private read(): readonly Fact[] {
    this.memory.turn();
    this.refused = this.language.whyNotRead?.(this.text, this.path);
    if (this.refused) return [];
    const { shell } = this.tools;
    const before = shell.gaveUp;
    const facts = this.language.read(this.text, this.path, { ...this.tools, memory: this.memory });
    this.isStuck = shell.gaveUp > before;
    return facts;
  }

  /** Line comments that start the line; what follows a value is rare in formats and can be part of it. */
  private isComment(offset: number): boolean {
    const { lineComment } = this.language;
    const line = this.text.lastIndexOf('\n', offset - 1) + 1;
    return lineComment !== undefined && this.text.slice(line, offset).trimStart().startsWith(lineComment);
  }

  brokenPlaces(): number {
    return 0;
  }

  dispose(): void {
    // Nothing outside the JavaScript heap.
  }
}
