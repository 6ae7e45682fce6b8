import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { apply, position } from './edits.mjs';

const { Language, Parser } = createRequire(import.meta.url)('web-tree-sitter');
const wasm = (name) => readFileSync(new URL(`../../dist/wasm/${name}.wasm`, import.meta.url));
let ready;

/** The parser alone, in this process: what everything else is compared with. */
export async function bareParser(grammar) {
  ready ??= Parser.init({ wasmBinary: wasm('web-tree-sitter') });
  await ready;
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm(grammar)));
  return parser;
}

/** Milliseconds of each incremental reparse of these edits, and the text after them. */
export function reparses(parser, text, edits, first) {
  let tree = parser.parse(text);
  let current = text;
  const times = [];
  for (const edit of first ? [first, ...edits] : edits) {
    const startPosition = position(current, edit.start);
    const oldEndPosition = position(current, edit.end);
    const next = apply(current, edit);
    const newEndIndex = edit.start + edit.text.length;
    const newEndPosition = position(next, newEndIndex);
    const begin = performance.now();
    tree.edit({
      startIndex: edit.start,
      oldEndIndex: edit.end,
      newEndIndex,
      startPosition,
      oldEndPosition,
      newEndPosition,
    });
    const reparsed = parser.parse(next, tree);
    times.push(performance.now() - begin);
    tree.delete();
    tree = reparsed;
    current = next;
  }
  tree.delete();
  return first ? times.slice(1) : times;
}

/** Milliseconds of a parse from scratch. */
export function parseTime(parser, text) {
  const begin = performance.now();
  const tree = parser.parse(text);
  const time = performance.now() - begin;
  tree.delete();
  return time;
}
