import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';

/** `$name` in a string. A dollar before anything else stands for itself. */
const SIMPLE_HOLE = /\$(this(?![\p{L}\p{N}_])|[\p{L}_][\p{L}\p{N}_]*)/gu;

/** Reads a string literal: a string, or a template where it has holes. */
export function stringValue(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const raw = node.type === 'multiline_string_literal';
  const quotes = raw ? 3 : 1;
  const source = read.source(node);
  if (source.length < 2 * quotes || !source.endsWith('"')) return read.other(node);
  const parts: (string | Value)[] = [];
  const start = node.startIndex + quotes;
  const end = node.endIndex - quotes;
  const text = (from: number, to: number) =>
    addText(source.slice(from - node.startIndex, to - node.startIndex), from, raw, parts, read);
  let from = start;
  for (const child of named(node)) {
    if (child.type !== 'interpolation') continue;
    text(from, child.startIndex);
    const [hole] = named(child);
    // `${'$'}` is how a dollar is written in a raw string.
    if (hole?.type === 'character_literal') addPiece(parts, resolveEscapes(read.source(hole).slice(1, -1)));
    else parts.push(hole ? inner(hole) : read.other(child));
    from = child.endIndex;
  }
  text(from, end);
  if (parts.length === 0) return read.string(node, '', { start, end });
  if (parts.length === 1 && typeof parts[0] === 'string') return read.string(node, parts[0], { start, end });
  return { kind: 'template', span: read.span(node), parts };
}

/** Adds a run of text, in which the grammar does not see the holes `$name`. */
function addText(
  source: string,
  start: number,
  raw: boolean,
  parts: (string | Value)[],
  read: SyntaxReader,
): void {
  const literal = (text: string) => addPiece(parts, raw ? text : resolveEscapes(text));
  let from = 0;
  if (source.includes('$')) {
    for (const match of source.matchAll(SIMPLE_HOLE)) {
      if (!raw && isEscaped(source, match.index)) continue;
      literal(source.slice(from, match.index));
      const end = match.index + match[0].length;
      parts.push({
        kind: 'name',
        span: read.range(start + match.index, start + end),
        path: [match[1] ?? ''],
      });
      from = end;
    }
  }
  literal(source.slice(from));
}

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function addPiece(parts: (string | Value)[], text: string): void {
  if (text === '') return;
  const last = parts.length - 1;
  if (typeof parts[last] === 'string') parts[last] += text;
  else parts.push(text);
}

/** What stands between the quotes of a literal without holes or escapes; undefined for anything else. */
export function plainText(node: Node, read: SyntaxReader): string | undefined {
  if (node.type !== 'string_literal') return undefined;
  const text = read.source(node).slice(1, -1);
  return /[\\$]/.test(text) ? undefined : text;
}
