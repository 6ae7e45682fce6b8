import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command, Word } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lineEnd, lineStart, nextLine } from '../../../text/text';

const TITLE = 'Do not ignore `SIGTERM`';

/** Takes the signal out of those that a `trap` ignores, or the `trap` itself where it is the only one. */
export function withoutSignal(
  { span, connector }: Command,
  signals: readonly Word[],
  term: Word,
  site: FixContext,
): readonly Fix[] {
  if (signals.length > 1) {
    const { start, end } = term.span;
    const before = /[ \t]*$/.exec(site.text.slice(0, start))?.[0].length ?? 0;
    return [{ title: TITLE, safety: 'suggested', edits: [{ start: start - before, end, text: '' }] }];
  }
  return connector === '&&' || connector === '||' ? [] : withoutLine(span, site);
}

/** Takes a statement out that has its lines for itself, and is not all that a block consists of. */
export function withoutLine(span: Span, { text }: FixContext): readonly Fix[] {
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  if (text.slice(start, span.start).trim() !== '' || !/^;?\s*$/.test(text.slice(span.end, end))) return [];
  const opens = /(?::|\{|\bthen|\bdo)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
  if (opens) return [];
  return [{ title: TITLE, safety: 'suggested', edits: [{ start, end: nextLine(text, span.end), text: '' }] }];
}
