import type { RegionFact } from '../semantics/facts';
import { cover, type OffsetRange, shiftRange, type TextChange } from '../text/text';

/** What an edit did to the regions around it; ranges in UTF-16 offsets after it. */
export interface RegionChanges {
  /** Whether any was read again. */
  readonly isRead: boolean;
  /** Regions that are what they were, but for a test, a mark, parameters. */
  readonly heads: readonly OffsetRange[];
  /** Where a region came, went, got another name or other borders: what stands there stands in other regions. */
  readonly others: readonly OffsetRange[];
  /** Those regions, as they were and as they are. */
  readonly different: readonly RegionFact[];
  /** Whether any of all these is a function or a class. */
  readonly functions: boolean;
  /** The innermost function with the edit in its body. */
  readonly inner: RegionFact | undefined;
}

/** A region that was read before an edit. */
export interface OldRegion {
  readonly region: RegionFact;
  /** Whether its spans are those after the edit. */
  readonly moved: boolean;
}

/**
 * Pairs the regions that an edit made be read again with what they were before. A region around the edit is read again
 * at every keystroke and is the same as before; it keeps its id. Undefined where several changes cannot be told apart.
 */
export function regionChanges(
  removed: readonly OldRegion[],
  added: readonly RegionFact[],
  changes: readonly TextChange[],
): RegionChanges | undefined {
  const isRead = removed.length > 0 || added.length > 0;
  if (!isRead) return { isRead, heads: [], others: [], different: [], functions: false, inner: undefined };
  const [change, ...more] = changes;
  if (!change || more.length > 0) return undefined;
  const left = new Map<string, RegionFact[]>();
  for (const region of [...added].sort(byStart)) {
    const alike = left.get(natureOf(region));
    if (alike) alike.push(region);
    else left.set(natureOf(region), [region]);
  }
  const heads: OffsetRange[] = [];
  const others: OffsetRange[] = [];
  const different: RegionFact[] = [];
  let inner: RegionFact | undefined;
  let functions = false;
  const differs = (region: RegionFact, extent: OffsetRange) => {
    others.push(extent);
    different.push(region);
    functions ||= isFunction(region);
  };
  for (const old of [...removed].sort((one, other) => byStart(one.region, other.region))) {
    const { region, moved } = old;
    const alike = left.get(natureOf(region)) ?? [];
    const index = alike.findIndex((now) => isSame(old, now, change));
    const [now] = index === -1 ? [] : alike.splice(index, 1);
    if (!now) {
      differs(region, moved ? extentOf(region) : shiftRange(extentOf(region), change));
      continue;
    }
    (now as { id: object }).id = region.id;
    if (isInHead(now, change) || markedLength(region) !== markedLength(now)) {
      heads.push(extentOf(now));
      functions ||= isFunction(now);
      // What stands further in comes later.
    } else if (now.type === 'function') inner = now;
  }
  for (const alike of left.values()) for (const region of alike) differs(region, extentOf(region));
  return { isRead, heads, others: joined(others), different, functions, inner };
}

function isFunction({ type }: RegionFact): boolean {
  return type === 'function' || type === 'class';
}

/** What has to be the same for two regions to be the same one, but for their places. */
function natureOf({ type, part, name, visible, internal }: RegionFact): string {
  return `${type} ${part} ${name} ${visible} ${internal}`;
}

function byStart(one: RegionFact, other: RegionFact): number {
  return one.own.start - other.own.start || other.own.length - one.own.length;
}

/** Whether a region and its body begin and end where the edit alone would have moved their borders. */
function isSame({ region: old, moved }: OldRegion, now: RegionFact, change: TextChange): boolean {
  const delta = change.text.length - (change.end - change.start);
  const fits = (before: number, after: number) => {
    if (moved || before < change.start) return before === after;
    // What is typed right at a border may belong to either side.
    if (before <= change.start) return after === before || after === before + delta;
    return before >= change.end && (after === before + delta || after === before);
  };
  return (
    fits(old.own.start, now.own.start) &&
    fits(old.body.start, now.body.start) &&
    fits(old.body.end, now.body.end) &&
    fits(old.own.end, now.own.end)
  );
}

/** Whether an edit touches what is around the body: a test, a mark, a name, parameters. */
function isInHead({ span, body }: RegionFact, change: TextChange): boolean {
  const end = change.start + change.text.length;
  return (span.start <= end && change.start <= body.start) || (body.end <= change.start && end <= span.end);
}

/** How long the marks before a region are: an edit that made them something else may stand before what is left of them. */
function markedLength({ span, own }: RegionFact): number {
  return own.start - span.start;
}

function extentOf({ span, own, body }: RegionFact): OffsetRange {
  return [span, own, body].map(({ start, end }) => ({ start, end })).reduce(cover);
}

/** Ranges that touch made one, in source order. */
function joined(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && range.start <= last.end) found[found.length - 1] = cover(last, range);
    else found.push(range);
  }
  return found;
}
