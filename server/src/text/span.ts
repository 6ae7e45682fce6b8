/**
 * Places in a document that stay right while the document is edited.
 *
 * Every fact has one anchor; all spans inside the fact are relative to it. When text is typed
 * above a fact, the engine moves the anchor and nothing else, so an edit costs one number per
 * fact and a finding that was computed before the edit still points at the right characters.
 * All offsets are UTF-16 code units.
 */
export class Anchor {
  private own: number;

  /** @param base another anchor that this one moves with */
  constructor(
    offset: number,
    readonly base?: Anchor,
  ) {
    this.own = base ? offset - base.offset : offset;
  }

  get offset(): number {
    return this.base ? this.base.offset + this.own : this.own;
  }

  set offset(offset: number) {
    this.own = this.base ? offset - this.base.offset : offset;
  }
}

/** A half-open range `[start, end)` of UTF-16 code units, relative to an anchor. */
export class Span {
  constructor(
    readonly anchor: Anchor,
    private readonly from: number,
    readonly length: number,
  ) {}

  /** A span that belongs to no fact, at absolute offsets. */
  static at(start: number, end: number): Span {
    return new Span(new Anchor(start), 0, end - start);
  }

  get start(): number {
    return this.anchor.offset + this.from;
  }

  get end(): number {
    return this.anchor.offset + this.from + this.length;
  }

  /** The part of this span from `from` to `to`, both counted from its start. */
  slice(from: number, to = this.length): Span {
    return new Span(this.anchor, this.from + from, to - from);
  }

  /** The smallest span that holds this one and `other`, which must be of the same fact. */
  to(other: Span): Span {
    const start = Math.min(this.start, other.start);
    return new Span(this.anchor, start - this.anchor.offset, Math.max(this.end, other.end) - start);
  }

  contains(offset: number): boolean {
    return this.start <= offset && offset < this.end;
  }

  encloses(other: Span): boolean {
    return this.start <= other.start && other.end <= this.end;
  }

  overlaps(other: Span): boolean {
    return this.start < other.end && other.start < this.end;
  }
}
