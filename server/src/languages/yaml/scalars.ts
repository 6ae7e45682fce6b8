import type { CommandSource } from '../../semantics/commands';
import { SourceBuilder } from '../../shell/source';
import { readEscape } from '../shared/escapes';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** Where a scalar stands, in UTF-16 offsets: with its quotes or block header, and without. */
export interface ScalarRange {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const BLOCK_HEADER = /[|>][^\r\n]*(?:\r\n|\n|\r|$)/y;
const LINE_FOLD = /[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/y;

/** Finds the content of a scalar that stands from `start` to `end`. Never throws. */
export function scalarRange(text: string, style: ScalarStyle, start: number, end: number): ScalarRange {
  if (style === 'plain') return { start, end, contentStart: start, contentEnd: end };
  if (style === 'block') {
    BLOCK_HEADER.lastIndex = start;
    const header = BLOCK_HEADER.exec(text)?.[0].length ?? 0;
    const body = text.slice(start + header, end);
    const contentEnd = start + header + body.trimEnd().length;
    const contentStart = Math.min(contentEnd, start + header + (body.length - body.trimStart().length));
    return { start, end: Math.max(contentEnd, start + 1), contentStart, contentEnd };
  }
  // A quote that is still being typed has no end.
  const closed = end - start > 1 && text[end - 1] === text[start];
  return { start, end, contentStart: start + 1, contentEnd: Math.max(start + 1, closed ? end - 1 : end) };
}

/**
 * The characters of a scalar, quotes, escapes, folding and indentation resolved. `base` is added to all offsets that
 * the source answers. Never throws.
 */
export function scalarSource(
  text: string,
  style: ScalarStyle,
  range: ScalarRange,
  base: number,
): CommandSource {
  const builder = new SourceBuilder();
  if (style === 'block') addBlock(text, range, builder);
  else addFlow(text, style, range, builder);
  const { text: characters, at } = builder.build(range.contentEnd);
  return { text: characters, at: (index) => base + at(index) };
}

function addFlow(text: string, style: ScalarStyle, range: ScalarRange, builder: SourceBuilder): void {
  const end = range.contentEnd;
  let run = range.contentStart;
  for (let at = run; at < end; ) {
    const character = text[at] ?? '';
    let next = at + 1;
    let replacement: string | undefined;
    if (character === '\\' && style === 'double') {
      const found = readEscape(text, at);
      const isLineBreak = found.characters === '\n' && text[at + 1] !== 'n';
      next = isLineBreak ? skipBlanks(text, at + 2) : at + found.length;
      replacement = isLineBreak ? '' : found.characters;
    } else if (character === "'" && style === 'single') {
      next = at + 2;
      replacement = "'";
    } else if (character === ' ' || character === '\t' || character === '\n' || character === '\r') {
      LINE_FOLD.lastIndex = at;
      const fold = LINE_FOLD.exec(text)?.[0];
      if (fold !== undefined) {
        next = at + fold.length;
        const breaks = fold.split('\n').length - 1;
        replacement = breaks > 1 ? '\n'.repeat(breaks - 1) : ' ';
      }
    }
    if (replacement !== undefined) {
      builder.copy(text, run, at);
      builder.put(replacement, at);
      run = Math.min(next, end);
    }
    at = next;
  }
  builder.copy(text, run, end);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

interface BlockLine {
  readonly start: number;
  readonly end: number;
  /** Where the line is empty, or goes in further than the block: it is not folded into its neighbours. */
  readonly separate: boolean;
}

function addBlock(text: string, range: ScalarRange, builder: SourceBuilder): void {
  const folded = text[range.start] === '>';
  const lines = blockLines(text, range);
  lines.forEach((line, index) => {
    builder.copy(text, line.start, line.end);
    const next = lines[index + 1];
    if (!next) return;
    const joins = folded && !line.separate && !next.separate;
    builder.put(joins ? ' ' : '\n', line.end);
  });
  if (lines.length > 0) builder.put('\n', range.contentEnd);
}

function blockLines(text: string, range: ScalarRange): readonly BlockLine[] {
  const first = text.lastIndexOf('\n', range.contentStart - 1) + 1;
  const lines: { start: number; end: number }[] = [];
  for (let start = first; start < range.contentEnd; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 || lineBreak > range.contentEnd ? range.contentEnd : lineBreak;
    lines.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  const indents = lines.filter(({ start, end }) => skipBlanks(text, start) < end);
  const indent = Math.min(...indents.map(({ start }) => skipBlanks(text, start) - start));
  return lines.map(({ start, end }) => {
    const content = Math.min(start + indent, end);
    return {
      start: content,
      end,
      separate: content === end || text[content] === ' ' || text[content] === '\t',
    };
  });
}
