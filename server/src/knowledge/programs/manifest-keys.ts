import type { DocumentQuestions } from '../../project/document-questions';
import type { Span } from '../../text/span';

/** Where the first of some keys of a document is written, by their paths; undefined where it has none of them. */
export function firstKey(
  context: DocumentQuestions,
  paths: readonly (readonly string[])[],
): Span | undefined {
  return paths
    .flatMap((path) => context.keySpan(...path) ?? [])
    .reduce<Span | undefined>(
      (first, span) => (first && first.start <= span.start ? first : span),
      undefined,
    );
}
