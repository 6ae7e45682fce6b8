import { seeded } from './words.mjs';

/** How far from the middle words are looked for. */
const REACH = 6000;

/**
 * Edits as of somebody who types one letter into a word and takes it back, at words around the middle of the text.
 * Every second edit brings the text back to what it was.
 */
export function typing(text, count) {
  const random = seeded(7);
  const middle = text.length >> 1;
  const region = text.slice(Math.max(0, middle - REACH), middle + REACH);
  const from = Math.max(0, middle - REACH);
  const words = [...region.matchAll(/[A-Za-z]{5,}/g)].map(
    (match) => from + match.index + 2 + Math.floor(random() * 2),
  );
  return Array.from({ length: count }, (_, index) => {
    const offset = words[(Math.floor(index / 2) * 37) % words.length];
    return index % 2 === 0
      ? { start: offset, end: offset, text: 'x' }
      : { start: offset, end: offset + 1, text: '' };
  });
}

/** A bracket that is opened behind a line before the middle, for as long as somebody writes what goes into it. */
export function openBracket(text) {
  const at = text.indexOf('(', (text.length >> 1) - REACH - 500) + 1;
  return { start: at, end: at, text: '(' };
}

export function apply(text, { start, end, text: inserted }) {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Row and column of an offset. */
export function position(text, offset) {
  const before = text.slice(0, offset);
  const line = before.lastIndexOf('\n') + 1;
  let row = 0;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) row++;
  return { row, column: offset - line };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
