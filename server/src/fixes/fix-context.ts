import type { DocumentQuestions } from '../project/document-questions';
import type { Fact } from '../semantics/facts';
import type { Literal } from '../syntax/reading';
import type { Span } from '../text/span';
import type { Idioms } from './idioms';

/** What a fix may see besides: the text that it edits. */
export interface FixContext extends DocumentQuestions {
  /** How to write things in the document's language; undefined for formats. */
  readonly idioms: Idioms | undefined;
  /** The whole current text. */
  readonly text: string;
  /** The text of a place. */
  slice(span: Span): string;
  /** What stands at an offset. For use at once: its spans do not follow edits. */
  literalAt(offset: number): Literal;
  /** All facts of the document. */
  facts(): readonly Fact[];
}
