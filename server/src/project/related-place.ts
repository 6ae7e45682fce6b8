import type { Span } from '../text/span';

/** A place elsewhere that a finding refers to. */
export interface RelatedPlace {
  /** Path from the workspace root, with `/`; absent for the same document. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}
