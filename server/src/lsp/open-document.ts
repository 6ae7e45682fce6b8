import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../engine/analysis';
import type { Engine } from '../engine/engine';
import { TakesLong } from '../syntax/turns';
import type { Role } from '../text/document';
import { type TextChange, textChange } from '../text/text';
import { yieldToMessages } from './yield';

/** A line break that the protocol counts and the parser does not. */
const LONE_CR = /\r(?!\n)/;

export interface DocumentPlace {
  readonly path: string;
  readonly role: Role;
}

/**
 * A document that the editor has open, and its analysis. Edits are collected and applied when somebody asks, so that
 * keys typed in between cost one reparse, and an edit that comes while the grammar is loading waits for it.
 */
export class OpenDocument {
  /** Whether it was edited since it was opened or saved. */
  unsaved = false;
  /** What the client was told last of its state. */
  status: string | undefined;
  private content: TextDocument;
  private pending: TextChange[] = [];
  private opening: Promise<Analysis | undefined> | undefined;
  private place: DocumentPlace | undefined;
  private hasLoneCr: boolean;
  private closed = false;

  constructor(
    private readonly engine: Engine,
    uri: string,
    languageId: string,
    version: number,
    text: string,
  ) {
    this.content = TextDocument.create(uri, languageId, version, text);
    this.hasLoneCr = LONE_CR.test(text);
  }

  get uri(): string {
    return this.content.uri;
  }

  get version(): number {
    return this.content.version;
  }

  get languageId(): string {
    return this.content.languageId;
  }

  /** The newest text, with its lines. */
  get text(): TextDocument {
    return this.content;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Takes changes of the protocol. Ranges outside the text are cut off; throws on what is no change at all. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.unsaved = true;
    for (const change of changes) {
      const made = this.textChange(change);
      const { start, end, text } = made;
      // Ranges that reach out of the text would put the line table in disorder.
      const range = { start: this.content.positionAt(start), end: this.content.positionAt(end) };
      this.content = TextDocument.update(this.content, [{ range, text }], version);
      this.pending.push(made);
    }
    // A notification without changes still counts.
    if (changes.length === 0) this.content = TextDocument.update(this.content, [], version);
  }

  /**
   * The analysis of the newest text; undefined for a language we do not read or a document that was closed meanwhile.
   * Rejects where the document cannot be analysed; the next call tries again.
   */
  async analyse(place: DocumentPlace): Promise<Analysis | undefined> {
    if (place.path !== this.place?.path || place.role !== this.place.role) this.forget();
    this.place = place;
    this.opening ??= this.open(place);
    const { opening } = this;
    const analysis = await opening;
    if (this.closed) return undefined;
    if (opening !== this.opening) return this.analyse(this.place);
    if (!analysis || this.flush(analysis)) return analysis;
    await yieldToMessages();
    return this.closed ? undefined : this.analyse(place);
  }

  /** Whether somebody asked for an analysis. */
  get isAnalysed(): boolean {
    return this.opening !== undefined;
  }

  /** The analysis as it is, without making one; undefined where there is none. */
  async current(): Promise<Analysis | undefined> {
    try {
      return await this.opening;
    } catch {
      return undefined;
    }
  }

  /** Drops the analysis; the next one is made when somebody asks. */
  readAgain(): void {
    this.forget();
  }

  close(): void {
    this.closed = true;
    this.forget();
  }

  private open({ path, role }: DocumentPlace): Promise<Analysis | undefined> {
    this.pending = [];
    const { languageId } = this;
    const opening: Promise<Analysis | undefined> = this.engine.open(
      { path, role, text: this.content.getText(), languageId },
      () => this.opening === opening,
    );
    opening.catch(() => {
      if (this.opening === opening) this.opening = undefined;
    });
    return opening;
  }

  /** Makes the analysis know the newest text. False where it has to be opened anew for that. */
  private flush(analysis: Analysis): boolean {
    const { pending } = this;
    if (pending.length === 0) return true;
    this.pending = [];
    try {
      analysis.edit(pending, this.content.getText());
      return true;
    } catch (error) {
      // The parser is in an unknown state: start afresh.
      this.forget();
      if (error instanceof TakesLong) return false;
      throw error;
    }
  }

  private forget(): void {
    const { opening } = this;
    this.opening = undefined;
    opening?.then(
      (analysis) => analysis?.dispose(),
      () => undefined,
    );
  }

  private textChange(change: TextDocumentContentChangeEvent): TextChange {
    const { content } = this;
    const { text } = change;
    if (typeof text !== 'string') throw new Error('a change without text');
    this.hasLoneCr ||= LONE_CR.test(text);
    const range = 'range' in change ? change.range : undefined;
    const a = range ? content.offsetAt(range.start) : 0;
    const b = range ? content.offsetAt(range.end) : content.getText().length;
    const [start, end] = a <= b ? [a, b] : [b, a];
    if (this.hasLoneCr) return textChange(content.getText(), start, end, text);
    const from = content.positionAt(start);
    const to = content.positionAt(end);
    return {
      start,
      end,
      text,
      startPosition: { row: from.line, column: from.character },
      endPosition: { row: to.line, column: to.character },
    };
  }
}
