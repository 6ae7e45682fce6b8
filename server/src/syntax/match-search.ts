import type { Node, QueryMatch } from 'web-tree-sitter';
import type { OffsetRange } from '../text/text';
import { type LoadedGrammar, ParserStuck } from './loaded-grammar';
import { Patience, Stopwatch } from './patience';
import type { Turn, Work } from './turns';

/** How much text is searched at once, in UTF-16 code units. */
const PIECE = 32_000;
/** What takes long in a piece that is shorter would take as long in a part of it: the text nests too deeply. */
const SMALLEST = 10_000;
/** After so many milliseconds there is time to ask what takes so long. */
const SHORT = 100;

/** Searches a range of a text for the matches of a query, piece by piece. */
export class MatchSearch {
  /** What no query comes to the end of; undefined before somebody had to look. */
  private heaps: readonly OffsetRange[] | undefined;
  private readonly patience: Patience;

  /** @param length of the text, in UTF-16 code units */
  constructor(
    private readonly grammar: LoadedGrammar,
    private readonly root: Node,
    length: number,
    /** Whether others wait, so that no piece may take longer than they can. */
    private readonly isShared: boolean,
  ) {
    this.patience = new Patience(length, 2);
    this.patience.suspend();
  }

  /** The parts of the text that are not searched. */
  get skipped(): readonly OffsetRange[] {
    return this.heaps ?? [];
  }

  /**
   * To be called where the last search of the text had to leave out parts: it will have to again. Throws `ParserStuck`
   * where nothing is left to be searched.
   */
  expectHeaps(): void {
    this.heaps = heapsIn(this.root);
    if (this.heaps.length > 0 && isHeaped(this.root)) throw new ParserStuck();
  }

  /**
   * Hands out all matches whose main node touches a region, each once, in pieces. Throws `ParserStuck` where that comes
   * to no end, or where nothing is left to be searched.
   */
  *matches(turn: Turn, region: OffsetRange, take: (found: readonly QueryMatch[]) => Work<void>): Work<void> {
    let left = this.withoutHeaps([region]);
    this.patience.resume();
    yield* take(
      this.grammar
        .matchesAtRoot(this.root, region)
        .filter(({ captures: [main] }) => main && isIn(main.node, region, region)),
    );
    for (let range = left.shift(); range; range = left.shift()) {
      const piece = { start: range.start, end: Math.min(range.end, range.start + PIECE) };
      if (piece.end < range.end) left.unshift({ start: piece.end, end: range.end });
      const found = this.search(piece, region);
      if (found) {
        // What is done with them is not the query's time.
        this.patience.suspend();
        yield* take(found);
        this.patience.resume();
      } else if (this.root.hasError && !this.heaps) {
        this.expectHeaps();
        left = this.withoutHeaps([piece, ...left]);
      } else left.unshift(...halves(piece));
      if (!turn.isOver()) continue;
      this.patience.suspend();
      yield;
      this.patience.resume();
    }
  }

  /** Undefined where the piece should be cut, or be without heaps. */
  private search(piece: OffsetRange, region: OffsetRange): readonly QueryMatch[] | undefined {
    const mayHaveHeaps = this.root.hasError && !this.heaps;
    const watch = new Stopwatch();
    let isStuck = false;
    const isOver = (offset: number) => {
      isStuck = this.patience.isOver(offset);
      return isStuck || ((mayHaveHeaps || this.isShared) && watch.exceeds(mayHaveHeaps ? SHORT : 2 * SHORT));
    };
    // One more on either side: the query wants an overlap, and touching is enough for a match to be read again.
    const around = { start: Math.max(0, piece.start - 1), end: piece.end + 1 };
    const found = this.grammar.matches(this.root, around, isOver);
    const isSmall = piece.end - piece.start <= SMALLEST;
    if (isStuck || (!found && !mayHaveHeaps && isSmall)) throw new ParserStuck();
    return found?.filter(({ captures: [main] }) => main && isIn(main.node, piece, region));
  }

  private withoutHeaps(ranges: readonly OffsetRange[]): OffsetRange[] {
    return this.skipped.reduce<OffsetRange[]>(without, [...ranges]);
  }
}

/** Whether a node belongs to a piece of a region: to the one that it begins in, or to the first that it touches. */
function isIn({ startIndex, endIndex }: Node, piece: OffsetRange, region: OffsetRange): boolean {
  if (startIndex < piece.start) return piece.start === region.start && endIndex >= region.start;
  return startIndex < piece.end || (startIndex === piece.end && piece.end === region.end);
}

function halves({ start, end }: OffsetRange): readonly OffsetRange[] {
  const middle = (start + end) >> 1;
  return [
    { start, end: middle },
    { start: middle, end },
  ];
}

function without(ranges: readonly OffsetRange[], heap: OffsetRange): OffsetRange[] {
  return ranges.flatMap((range) => {
    if (heap.end <= range.start || range.end <= heap.start) return [range];
    const before = { start: range.start, end: heap.start };
    const after = { start: heap.end, end: range.end };
    return [before, after].filter(({ start, end }) => start < end);
  });
}

/**
 * The error nodes that are a long heap of brackets and the like. There is nothing to be found in them, and the query
 * looks for a named sibling behind each of their children, up to the end.
 */
function heapsIn(root: Node): readonly OffsetRange[] {
  if (!root.hasError) return [];
  return root
    .descendantsOfType('ERROR')
    .filter(isHeap)
    .map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex }));
}

/** Whether heaps are all there is. */
function isHeaped(root: Node): boolean {
  return (
    isHeap(root) ||
    (root.childCount < MANY_CHILDREN && root.children.every((child) => child && isHeap(child)))
  );
}

function isHeap({ childCount, namedChildCount }: Node): boolean {
  return childCount > MANY_CHILDREN && namedChildCount < childCount / 10;
}

const MANY_CHILDREN = 1000;
