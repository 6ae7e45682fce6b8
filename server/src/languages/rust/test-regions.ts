import type { OffsetRange } from '../../text/text';

/** `#[cfg(test)]`, `#[cfg(any(test, feature = "x"))]`, `#[test]`, `#[tokio::test]`, with the attributes below it. */
const ATTRIBUTE = /^([ \t]*)#\[(?:cfg\((?:(?:any|all)\()?test\b|(?:\w+::)?test\b)/;
const OTHER = /^[ \t]*(?:#\[|\/\/)/;

/**
 * Modules and functions of a file that are only compiled for tests. They end at the first line that closes a bracket
 * at the same indentation, as rustfmt writes it.
 */
export function testRegions(text: string): readonly OffsetRange[] {
  if (!text.includes('test')) return [];
  const found: OffsetRange[] = [];
  let open: { start: number; indent: string; inside: boolean } | undefined;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next + 1;
    const line = text.slice(start, end);
    if (!open) {
      const indent = ATTRIBUTE.exec(line)?.[1];
      if (indent !== undefined) open = { start, indent, inside: false };
    } else if (open.inside ? line.startsWith(`${open.indent}}`) : /;\s*$|\}\s*$/.test(line)) {
      found.push({ start: open.start, end });
      open = undefined;
    } else if (!OTHER.test(line) && line.includes('{')) open.inside = true;
    start = end;
  }
  if (open?.inside) found.push({ start: open.start, end: text.length });
  return found;
}
