import type { Edit } from './fix';

/** A stretch of the original text, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * Rounds of edits, each on the text that the one before left, told as one set of edits on the original text.
 */
export class EditRounds {
  private pieces: readonly Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ start: 0, end: original.length }];
  }

  /** The text after all rounds. */
  get text(): string {
    return this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  /** Takes edits on the current text that do not overlap; of those at one place, the first comes first. */
  apply(edits: readonly Edit[]): void {
    const next: Piece[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder(edits)) {
      next.push(...this.between(at, start));
      if (text !== '') next.push(text);
      at = end;
    }
    next.push(...this.between(at, Number.POSITIVE_INFINITY));
    this.pieces = next;
  }

  /** All rounds as edits on the original text, in order. */
  edits(): readonly Edit[] {
    const edits: Edit[] = [];
    let from = 0;
    let text = '';
    const close = (start: number) => {
      if (start > from || text !== '') edits.push({ start: from, end: start, text });
      text = '';
    };
    for (const piece of this.pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        close(piece.start);
        from = piece.end;
      }
    }
    close(this.original.length);
    return edits;
  }

  /** The pieces of the current text from one offset to another. */
  private between(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let offset = 0;
    for (const piece of this.pieces) {
      const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const start = Math.max(from - offset, 0);
      const end = Math.min(to - offset, length);
      if (start < end) {
        found.push(
          typeof piece === 'string'
            ? piece.slice(start, end)
            : { start: piece.start + start, end: piece.start + end },
        );
      }
      offset += length;
    }
    return found;
  }

  private textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.original.slice(piece.start, piece.end);
  }
}

/** By place; a stable sort keeps insertions at one place in the order given. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Takes fixes one by one as long as they get along. A fix is taken whole or not at all; an edit that another fix makes
 * too, such as the same import, is made once.
 */
export class EditSet {
  readonly edits: Edit[] = [];

  /** Whether the edits were taken. */
  add(edits: readonly Edit[]): boolean {
    const fresh = edits.filter((edit) => !this.edits.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => this.edits.some((other) => collide(edit, other)))) return false;
    this.edits.push(...fresh);
    return true;
  }
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Touching is a collision where one of them only inserts: which comes first would be left to chance. */
function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
