import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';
import { defaultOf } from './tags';

/** `"text"` or `` `text` `` as a value; the tag of a struct field is none. */
export function stringLiteral(node: Node, read: SyntaxReader): Value {
  const raw = node.type === 'raw_string_literal';
  if (raw && node.parent?.type === 'field_declaration') return read.other(node);
  const { startIndex, endIndex } = node;
  const source = read.source(node).slice(1, -1);
  // Raw strings drop carriage returns: https://go.dev/ref/spec#String_literals
  const text = raw ? source.replace(/\r/g, '') : resolveEscapes(source);
  return read.string(node, text, { start: startIndex + 1, end: endIndex - 1 });
}

/**
 * The default value that a struct field's tag holds: of a variable of the environment, where it names one.
 * `node` is what stands between the tag's backquotes.
 */
export function tagDefault(node: Node, read: SyntaxReader): Value {
  const found = defaultOf(read.source(node));
  if (!found) return read.other(node);
  const start = node.startIndex + found.start;
  const end = node.startIndex + found.end;
  const quotes = found.quoted ? 1 : 0;
  const fallback: Value = {
    kind: 'string',
    span: read.range(start - quotes, end + quotes),
    text: found.text,
    content: read.range(start, end),
  };
  const { variable, required } = found;
  if (variable === undefined) return fallback;
  const span = read.span(node);
  const value: Value = {
    kind: 'call',
    span,
    callee: { span, name: 'getenv' },
    args: [{ kind: 'string', span, text: variable }],
    named: [],
    creates: false,
  };
  return { kind: 'fallback', span, value, fallback, ...(required === undefined ? {} : { required }) };
}

/** The text of a string literal's node; undefined for anything else. */
export function literalText(node: Node, read: SyntaxReader): string | undefined {
  const isString = node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal';
  return isString ? textOf(read.source(node)) : undefined;
}

/** The text that the source of a string literal stands for; undefined for anything else. */
export function textOf(source: string): string | undefined {
  if (source.startsWith('"')) return resolveEscapes(source.slice(1, -1));
  return source.startsWith('`') ? source.slice(1, -1) : undefined;
}
