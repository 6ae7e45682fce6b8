import type { RegionFact } from './facts';

/** The regions of a document, as they are now. */
export interface Regions {
  /** Those that an offset (UTF-16) stands in, innermost first. */
  around(offset: number): readonly RegionFact[];
  /** Those of a name, in no order. */
  named(name: string): readonly RegionFact[];
}

/** Whether two regions are the same one, read at different times. */
export function isSameRegion(one: RegionFact, other: RegionFact): boolean {
  return (
    one.own.start === other.own.start &&
    one.type === other.type &&
    one.part === other.part &&
    one.name === other.name &&
    one.visible === other.visible &&
    one.internal === other.internal
  );
}

/** The innermost of some types. */
export function innermost(
  around: readonly RegionFact[],
  ...types: readonly RegionFact['type'][]
): RegionFact | undefined {
  return around.find(({ type }) => types.includes(type));
}

/** Whether an offset inside a branch or a loop stands where the test holds; undefined in the test itself. */
export function holdsAt({ body, own, test }: RegionFact, offset: number): boolean | undefined {
  if (body.start <= offset && offset < body.end) return true;
  if (test && test.span.start <= offset && offset < test.span.end) return undefined;
  return own.start <= offset && offset < body.start ? undefined : false;
}

/** The regions of a document that is read whole; found by bisection. */
export class RegionList implements Regions {
  private readonly sorted: readonly RegionFact[];
  /** Index of the region around each; -1 outside of all. */
  private readonly parents: readonly number[];
  private byName: Map<string, RegionFact[]> | undefined;

  constructor(regions: readonly RegionFact[]) {
    this.sorted = [...regions].sort((a, b) => a.own.start - b.own.start || b.own.end - a.own.end);
    const open: number[] = [];
    this.parents = this.sorted.map((region, index) => {
      while (open.length > 0 && this.sorted[open[open.length - 1]!]!.own.end <= region.own.start) open.pop();
      const parent = open[open.length - 1] ?? -1;
      open.push(index);
      return parent;
    });
  }

  named(name: string): readonly RegionFact[] {
    if (!this.byName) {
      this.byName = new Map();
      for (const region of this.sorted) {
        if (region.name === undefined) continue;
        const named = this.byName.get(region.name);
        if (named) named.push(region);
        else this.byName.set(region.name, [region]);
      }
    }
    return this.byName.get(name) ?? [];
  }

  around(offset: number): readonly RegionFact[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.own.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found: RegionFact[] = [];
    for (let index = low - 1; index >= 0; index = this.parents[index]!) {
      const region = this.sorted[index]!;
      if (region.own.contains(offset)) found.push(region);
    }
    return found;
  }
}
