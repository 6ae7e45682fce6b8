import type { Span } from '../text/span';
import { lineEnd, lineStart, nextLine } from '../text/text';
import type { Edit } from './fix';

/**
 * Takes away the line that a setting stands on, or an `item` of a list with its dash; a comment behind it goes, too.
 * Undefined where the line holds something else.
 */
export function removeLine(
  { start, end }: Span,
  text: string,
  item: 'item' | 'setting' = 'setting',
): Edit | undefined {
  const from = lineStart(text, start);
  const before = text.slice(from, start).trim();
  const after = text.slice(end, lineEnd(text, end)).trim();
  if (before !== (item === 'item' ? '-' : '') || (after !== '' && !after.startsWith('#'))) return undefined;
  return { start: from, end: nextLine(text, end), text: '' };
}
