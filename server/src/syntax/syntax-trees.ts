import type { Node, Range, Tree } from 'web-tree-sitter';
import {
  cover,
  endPosition,
  type OffsetRange,
  shiftRange,
  type TextChange,
  type TextPosition,
} from '../text/text';
import type { LoadedGrammar } from './loaded-grammar';
import type { Turn, Work } from './turns';

/**
 * Texts shorter than this, in UTF-16 code units, are always reparsed whole: that takes well under a millisecond.
 */
const LARGE = 48_000;
/** After so many pieces that did not parse for no fault of the text, none is tried again. */
const MAX_FAILURES = 3;
/** How much text around an edit gets a tree of its own. */
const PIECE = 16_000;
/**
 * After so many edits near one another. To parse a piece for the first time takes longer than to reparse the whole, so
 * it pays where somebody stays.
 */
const STAYS = 4;

/**
 * A run of top-level nodes around the last edit. Its first and its last node are untouched by the edits, so the parser
 * is in the same state at both borders as in the whole text: as long as the piece parses without an error and these
 * two nodes stay what they were, the tree of the whole text would differ from the one we keep in nothing but this
 * piece. Offsets in UTF-16 code units.
 */
interface Place {
  readonly start: number;
  readonly startPosition: TextPosition;
  readonly end: number;
  readonly endPosition: TextPosition;
  /** Between the first and the last node: changes in here stay in the piece. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly firstType: string;
  readonly lastType: string;
}

interface Piece extends Place {
  readonly tree: Tree;
}

/**
 * The syntax of a text that is being edited. An incremental reparse costs something for every top-level node of the
 * text, which at 20,000 lines is far more than all the rest of an edit. So in a long text only the piece around the
 * edit is reparsed, as long as it is without errors; the tree of the whole is told of the edits, and reparsed when
 * somebody types elsewhere, or breaks the syntax.
 */
export class SyntaxTrees {
  private piece: Piece | undefined;
  /** Whether the whole was told of edits without being reparsed. */
  private isStale = false;
  private failures = 0;
  /** Where the last edit was, and how many before it were near. */
  private last = 0;
  private near = 0;

  private constructor(
    private readonly grammar: LoadedGrammar,
    private whole: Tree,
    private readonly ending: '' | '\n',
  ) {}

  /**
   * Parses a text. Throws `ParserStuck`.
   *
   * @param ending what the parser sees behind the text, whatever it ends in: so an edit at the end stays one for the old
   *   tree
   */
  static *of(turn: Turn, grammar: LoadedGrammar, text: string, ending: '' | '\n' = ''): Work<SyntaxTrees> {
    return new SyntaxTrees(grammar, yield* grammar.parsing(turn, text + ending), ending);
  }

  /** The node to search for what lies in a range. Outside of the range it may be out of date. */
  rootFor(range: OffsetRange): Node {
    const { piece } = this;
    const inside = piece && piece.start <= range.start && range.end <= piece.end;
    return (inside ? piece.tree : this.whole).rootNode;
  }

  /** The smallest node that holds a range. */
  nodeAt(start: number, end: number): Node | null {
    return this.rootFor({ start, end }).descendantForIndex(start, end);
  }

  /** How many places could not be parsed. */
  brokenPlaces(): number {
    const { rootNode } = this.whole;
    return rootNode.hasError ? Math.max(1, rootNode.descendantsOfType('ERROR').length) : 0;
  }

  /** Takes changes, in the order in which they were made, and the text before and after them; answers the range to read anew. */
  *editing(turn: Turn, changes: readonly TextChange[], before: string, text: string): Work<OffsetRange> {
    const [first] = changes;
    if (first) this.come(first.start);
    if (first && !this.piece && this.near >= STAYS) this.piece = yield* this.cut(turn, first, before);
    const made = touched(changes);
    const inPiece = yield* this.editPiece(turn, changes, text, made);
    if (!inPiece) yield* this.leave(turn, before);
    for (const change of changes) this.whole.edit(treeEdit(change));
    this.isStale = inPiece !== undefined;
    return inPiece ?? (yield* this.reparse(turn, text)).reduce(cover, made);
  }

  private come(offset: number): void {
    this.near = Math.abs(offset - this.last) <= PIECE / 2 ? this.near + 1 : 0;
    this.last = offset;
  }

  dispose(): void {
    this.drop();
    this.whole.delete();
  }

  /** The range to read anew; undefined where the changes are not those of a sound piece. */
  private *editPiece(
    turn: Turn,
    changes: readonly TextChange[],
    text: string,
    made: OffsetRange,
  ): Work<OffsetRange | undefined> {
    const piece = changes.reduce<Piece | undefined>((at, change) => at && follow(at, change), this.piece);
    if (!piece) return undefined;
    const old = piece.tree;
    for (const change of changes) old.edit(treeEdit(change));
    const tree = yield* this.grammar.parsing(turn, text + this.ending, old, [rangeOf(piece)]);
    if (!isSound(tree, piece)) {
      tree.delete();
      return undefined;
    }
    const dirty = changedRanges(old, tree).reduce(cover, made);
    old.delete();
    this.piece = { ...piece, tree };
    return within(dirty, { start: piece.innerStart, end: piece.innerEnd });
  }

  /** Gives the piece up. The whole catches up with it first, so that what it tells of the next edit is of that edit alone. */
  private *leave(turn: Turn, text: string): Work<void> {
    this.drop();
    if (this.isStale) yield* this.reparse(turn, text);
    this.isStale = false;
  }

  /** Reparses the whole after edits, and answers what changed. */
  private *reparse(turn: Turn, text: string): Work<readonly OffsetRange[]> {
    const stale = this.whole;
    this.whole = yield* this.grammar.parsing(turn, text + this.ending, stale);
    const changed = changedRanges(stale, this.whole);
    stale.delete();
    return changed;
  }

  /** The top-level nodes around a change that is about to be made; undefined where they cannot have a tree of their own. */
  private *cut(turn: Turn, { start, end }: TextChange, text: string): Work<Piece | undefined> {
    const place = this.placeAround(start, end, text.length);
    if (!place) return undefined;
    const tree = yield* this.grammar.parsing(turn, text + this.ending, null, [rangeOf(place)]);
    if (isSound(tree, place)) return { ...place, tree };
    // The whole is fine: the language has no pieces (PHP's begin with a tag).
    this.failures++;
    tree.delete();
    return undefined;
  }

  private placeAround(start: number, end: number, length: number): Place | undefined {
    const { rootNode } = this.whole;
    if (length < LARGE || this.failures > MAX_FAILURES || rootNode.hasError) return undefined;
    const from = rootNode.firstChildForIndex(Math.max(0, start - PIECE / 2));
    const to = rootNode.firstChildForIndex(end + PIECE / 2);
    const after = to?.nextSibling;
    // Both borders are at the start of a line, so that what decides about indentation starts afresh there.
    if (!from || !to || !after || from.startPosition.column > 0 || after.startPosition.column > 0)
      return undefined;
    if (to.startIndex <= from.endIndex) return undefined;
    return {
      start: from.startIndex,
      startPosition: from.startPosition,
      end: after.startIndex,
      endPosition: after.startPosition,
      innerStart: from.endIndex,
      innerEnd: to.startIndex,
      firstType: from.type,
      lastType: to.type,
    };
  }

  private drop(): void {
    this.piece?.tree.delete();
    this.piece = undefined;
  }
}

function rangeOf({ start, end, startPosition, endPosition }: Place): Range {
  return { startIndex: start, endIndex: end, startPosition, endPosition };
}

/** Where a place is after a change; undefined where the change reaches its first or last node. */
function follow<At extends Place>(place: At, change: TextChange): At | undefined {
  if (change.start <= place.innerStart || change.end >= place.innerEnd) return undefined;
  // On the line of the change, the border's column would move too.
  if (change.endPosition.row >= place.endPosition.row) return undefined;
  const delta = change.text.length - (change.end - change.start);
  const rows = endPosition(change).row - change.endPosition.row;
  return {
    ...place,
    end: place.end + delta,
    endPosition: { row: place.endPosition.row + rows, column: place.endPosition.column },
    innerEnd: place.innerEnd + delta,
  };
}

/** Whether a piece parsed without error, between the same two nodes. */
function isSound(tree: Tree, { start, innerStart, innerEnd, firstType, lastType }: Place): boolean {
  const { rootNode } = tree;
  if (rootNode.hasError) return false;
  const first = rootNode.firstChild;
  const last = rootNode.lastChild;
  return (
    first?.startIndex === start &&
    first.endIndex === innerStart &&
    first.type === firstType &&
    last?.startIndex === innerEnd &&
    last.type === lastType
  );
}

function touched(changes: readonly TextChange[]): OffsetRange {
  const [first, ...rest] = changes.map(({ start, text }) => ({ start, end: start + text.length }));
  return rest.reduce(
    (all, range, index) => cover(shiftRange(all, changes[index + 1]!), range),
    first ?? { start: 0, end: 0 },
  );
}

function within(range: OffsetRange, limits: OffsetRange): OffsetRange {
  return { start: Math.max(range.start, limits.start), end: Math.min(range.end, limits.end) };
}

function changedRanges(old: Tree, now: Tree): readonly OffsetRange[] {
  return old.getChangedRanges(now).map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex }));
}

function treeEdit(change: TextChange) {
  return {
    startIndex: change.start,
    oldEndIndex: change.end,
    newEndIndex: change.start + change.text.length,
    startPosition: change.startPosition,
    oldEndPosition: change.endPosition,
    newEndPosition: endPosition(change),
  } as never;
}
