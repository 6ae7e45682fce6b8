import type { RegionFact } from '../semantics/facts';
import type { Regions } from '../semantics/regions';
import type { Match } from '../syntax/syntax-reader';
import { Anchor, Span } from '../text/span';
import { type OffsetRange, shiftRange, type TextChange } from '../text/text';
import { Extents } from './extents';

/** A match that is no more. */
export interface Removed extends Match {
  /** Whether its spans are those after the edit; else one touched the match, and they are those before it. */
  readonly moved: boolean;
}

/** How much text a block stands for when it is made, in UTF-16 code units. */
const BLOCK = 4096;

/** Matches that lie near one another. Their anchors hang on one base, so that all of them are moved as one. */
class Block {
  readonly base: Anchor;
  readonly matches: Match[] = [];
  readonly regions: RegionFact[] = [];
  /** The first start and the last end of its matches, from the base. */
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  constructor(offset: number) {
    this.base = new Anchor(offset);
  }

  get start(): number {
    return this.base.offset + this.first;
  }

  get end(): number {
    return this.base.offset + this.last;
  }

  add(match: Match): void {
    this.matches.push(match);
    for (const fact of match.facts) if (fact.kind === 'region') this.regions.push(fact);
    this.first = Math.min(this.first, match.span.start - this.base.offset);
    this.last = Math.max(this.last, match.span.end - this.base.offset);
  }

  /** Takes matches out, and moves those that lie behind the changes. */
  forget(changes: readonly TextChange[], dirty: OffsetRange, removed: Removed[]): void {
    const kept: Match[] = [];
    for (const match of this.matches) {
      const { span } = match;
      const core = coreAfter(match, changes);
      if (!moveAll(match, changes)) removed.push({ ...match, ...(core ? { core } : {}), moved: false });
      else if (span.start <= dirty.end && span.end >= dirty.start) removed.push({ ...match, moved: true });
      else kept.push(match);
    }
    this.matches.length = 0;
    this.regions.length = 0;
    this.first = Number.POSITIVE_INFINITY;
    this.last = Number.NEGATIVE_INFINITY;
    for (const match of kept) this.add(match);
  }
}

/** The matches of a document. What lies far from an edit is not looked at one by one. */
export class MatchList implements Regions {
  private blocks: Block[] = [new Block(0)];
  private readonly byName = new Map<string, Set<RegionFact>>();
  private known: Extents<Block> | undefined;

  /** An anchor for a match that begins at an offset; the match has to be added at once. */
  anchorAt(offset: number): Anchor {
    return new Anchor(offset, this.blockAt(offset).base);
  }

  add(match: Match): void {
    const { base } = match.anchor;
    const near = this.blockAt(match.span.start);
    const block = near.base === base ? near : this.blocks.find((one) => one.base === base);
    block?.add(match);
    this.known = undefined;
    for (const fact of match.facts)
      if (fact.kind === 'region' && fact.name !== undefined) this.name(fact.name, fact);
  }

  private name(name: string, region: RegionFact): void {
    const regions = this.byName.get(name);
    if (regions) regions.add(region);
    else this.byName.set(name, new Set([region]));
  }

  /** All regions, in no order. */
  regions(): readonly RegionFact[] {
    return this.blocks.flatMap(({ regions }) => regions);
  }

  all(): readonly Match[] {
    return this.blocks.flatMap(({ matches }) => matches);
  }

  named(name: string): readonly RegionFact[] {
    return [...(this.byName.get(name) ?? [])];
  }

  /** The regions that an offset stands in, innermost first. */
  around(offset: number): readonly RegionFact[] {
    const found: RegionFact[] = [];
    for (const block of this.extents().meeting(offset, offset))
      for (const region of block.regions) if (region.own.contains(offset)) found.push(region);
    return found.sort((a, b) => b.own.start - a.own.start || a.own.length - b.own.length);
  }

  /** The matches that hold an offset. */
  covering(offset: number): readonly Match[] {
    return this.extents()
      .meeting(offset, offset)
      .flatMap((block) => block.matches.filter(({ span }) => span.contains(offset)));
  }

  /** The matches that touch a range of offsets. */
  touching({ start, end }: OffsetRange): readonly Match[] {
    return this.blocks.flatMap((block) =>
      block.start > end || block.end < start
        ? []
        : block.matches.filter(({ span }) => span.start <= end && start <= span.end),
    );
  }

  /** The matches that begin in a range of offsets, ends included. */
  within({ start, end }: OffsetRange): readonly Match[] {
    return this.extents()
      .meeting(start, end)
      .flatMap((block) => block.matches.filter(({ span }) => start <= span.start && span.start <= end));
  }

  /** Empties the list, and makes ready for a text of a length. */
  reset(length: number): void {
    this.byName.clear();
    this.known = undefined;
    this.blocks = Array.from(
      { length: Math.floor(length / BLOCK) + 1 },
      (_, index) => new Block(index * BLOCK),
    );
  }

  /** Drops what the changes or the dirty range touch, and moves what lies behind them. Answers what was dropped. */
  forget(changes: readonly TextChange[], dirty: OffsetRange): readonly Removed[] {
    const removed: Removed[] = [];
    const [change] = changes;
    this.known = undefined;
    for (const block of this.blocks) {
      if (changes.length !== 1 || !change) block.forget(changes, dirty, removed);
      else {
        const delta = change.text.length - (change.end - change.start);
        if (block.start > change.end && block.start + delta > dirty.end) block.base.offset += delta;
        else if (block.end >= Math.min(change.start, dirty.start)) block.forget(changes, dirty, removed);
      }
    }
    for (const { facts } of removed)
      for (const fact of facts)
        if (fact.kind === 'region' && fact.name !== undefined) this.byName.get(fact.name)?.delete(fact);
    return removed;
  }

  private extents(): Extents<Block> {
    this.known ??= new Extents(this.blocks);
    return this.known;
  }

  /** The block of an offset. After large deletions another one may answer: that costs time, not truth. */
  private blockAt(offset: number): Block {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.base.offset <= offset) low = middle;
      else high = middle - 1;
    }
    return this.blocks[low]!;
  }
}

/** Where the main node of a match stands after changes that touch the match, and so do not move it. */
function coreAfter({ core }: Match, changes: readonly TextChange[]): Span | undefined {
  if (!core) return undefined;
  const { start, end } = changes.reduce(shiftRange, { start: core.start, end: core.end });
  return Span.at(start, end);
}

/** Moves a match that lies behind changes. False where one of them touches it. */
function moveAll({ anchor, span }: Match, changes: readonly TextChange[]): boolean {
  for (const change of changes) {
    if (span.start > change.end) anchor.offset += change.text.length - (change.end - change.start);
    else if (span.end >= change.start) return false;
  }
  return true;
}
