import type { EntryFact, MatchFact } from '../semantics/facts';
import type { Value } from '../semantics/values';
import type { Literal } from '../syntax/reading';
import type { Turn, Work } from '../syntax/turns';
import { Anchor, Span } from '../text/span';
import { lineEnd, lineStart, type OffsetRange, type TextChange } from '../text/text';
import type { Rule } from './rule';

/** A token that a rule found in the text; what it stands in is looked up when somebody asks. */
class Token implements MatchFact {
  readonly kind = 'match';
  readonly anchor: Anchor;
  readonly span: Span;
  private known: Literal | undefined;

  constructor(
    start: number,
    readonly text: string,
    readonly rule: string,
    readonly detail: unknown,
    private readonly locate: (offset: number) => Literal,
  ) {
    this.anchor = new Anchor(start);
    this.span = new Span(this.anchor, 0, text.length);
  }

  get where(): Literal['where'] {
    return this.literal.where;
  }

  get value(): Value | undefined {
    return this.literal.value;
  }

  get entry(): EntryFact | undefined {
    return this.literal.entry;
  }

  private get literal(): Literal {
    this.known ??= this.locate(this.span.start);
    return this.known;
  }

  /** Looks again, after an edit that did not touch the token. Answers whether it stands in something else now. */
  hasMoved(): boolean {
    const before = this.known;
    if (!before) return false;
    this.known = this.locate(this.span.start);
    return !isSame(before, this.known);
  }
}

function isSame(one: Literal, other: Literal): boolean {
  const { value, entry } = other;
  if (one.where !== other.where || one.value?.kind !== value?.kind) return false;
  if (one.value?.span.length !== value?.span.length || textOf(one.value) !== textOf(value)) return false;
  return (
    one.entry?.dialect === entry?.dialect &&
    one.entry?.value === entry?.value &&
    one.entry?.path.join('\n') === entry?.path.join('\n')
  );
}

function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'string') return value.text;
  return value?.kind === 'template'
    ? value.parts.map((part) => (typeof part === 'string' ? part : '\0')).join('')
    : undefined;
}

/** How much text is searched at once, to the end of a line. In UTF-16 code units. */
const PIECE = 200_000;

/** The tokens that rules find in the text itself, found again only in the lines that changed. */
export class TokenScans {
  private readonly rules: readonly Rule[];
  private current: Token[] = [];

  /** @param locate what stands at an offset of the document as it is now */
  constructor(
    rules: readonly Rule[],
    private readonly locate: (offset: number) => Literal,
  ) {
    this.rules = rules.filter((rule) => rule.scan && rule.match);
  }

  /** Searches a whole text, giving way to others. */
  *reading(turn: Turn, text: string): Work<void> {
    for (let start = 0; start <= text.length; ) {
      const end = lineEnd(text, Math.min(text.length, start + PIECE));
      this.scan(text, start, end);
      start = end + 1;
      if (turn.isOver()) yield;
    }
  }

  facts(): readonly MatchFact[] {
    return this.current;
  }

  /** Answers what was dropped, or stands in something else now. */
  edit(changes: readonly TextChange[], text: string, changed: OffsetRange): readonly MatchFact[] {
    const before = this.current;
    for (const change of changes) {
      this.current = this.current.filter(({ anchor, span }) => {
        if (span.start > change.end) anchor.offset += change.text.length - (change.end - change.start);
        else if (span.end >= change.start) return false;
        return true;
      });
    }
    const start = lineStart(text, changed.start);
    const end = lineEnd(text, changed.end);
    this.current = this.current.filter(({ span }) => span.end < start || span.start > end);
    const kept = new Set(this.current);
    this.scan(text, start, end);
    return before.filter((fact) => !kept.has(fact) || fact.hasMoved());
  }

  private scan(text: string, from: number, to: number): void {
    for (const rule of this.rules) {
      for (const { start, end, detail } of rule.scan?.(text, from, to) ?? []) {
        this.current.push(new Token(start, text.slice(start, end), rule.id, detail, this.locate));
      }
    }
  }
}
