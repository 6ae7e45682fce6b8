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

/** The same at places all over the text. */
export function scattered(text, count) {
  const random = seeded(11);
  const words = [...text.matchAll(/[A-Za-z]{4,}/g)];
  let offset;
  return Array.from({ length: count }, (_, index) => {
    if (index % 2 === 1) return { start: offset, end: offset + 1, text: '' };
    offset = words[Math.floor(random() * words.length)].index + 2;
    return { start: offset, end: offset, text: 'x' };
  });
}

/** Letters typed one behind the other into one word of the middle. */
export function word(text, count) {
  const { index } = /[A-Za-z]{4,}/.exec(text.slice(text.length >> 1));
  const from = (text.length >> 1) + index + 2;
  return Array.from({ length: count }, (_, at) => ({ start: from + at, end: from + at, text: 'x' }));
}

/** A bracket that is opened behind another before the middle, for as long as somebody writes what goes into it. */
export function openBracket(text) {
  const from = Math.max(0, (text.length >> 1) - REACH - 500);
  const bracket = text.indexOf('(', from);
  const at = bracket === -1 ? text.indexOf('\n', from) : bracket + 1;
  return { start: at, end: at, text: bracket === -1 ? '[' : '(' };
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
