import type { OffsetRange } from '../text/text';
import type { Edit } from './fix';

/** Longest white space between two items that is looked through, in UTF-16 code units. */
const REACH = 400;

/** Takes items out of a comma-separated list, each with the comma and the space that would be left over. */
export function removeItems(items: readonly OffsetRange[], text: string): readonly Edit[] {
  const ranges: OffsetRange[] = [];
  for (const { start, end } of [...items].sort((a, b) => a.start - b.start)) {
    const last = ranges[ranges.length - 1];
    if (last && /^\s*,\s*$/.test(text.slice(last.end, start)))
      ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges.map(({ start, end }) => {
    const before = /,\s*$/.exec(text.slice(Math.max(0, start - REACH), start));
    if (before) return { start: start - before[0].length, end, text: '' };
    const after = /^\s*,\s*/.exec(text.slice(end, end + REACH));
    return { start, end: after ? end + after[0].length : end, text: '' };
  });
}
