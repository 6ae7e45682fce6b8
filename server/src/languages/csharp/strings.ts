import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  0: '\0',
};

/**
 * Resolves C#'s escapes: `\n`, `\x41` with one to four digits, `\u0041`, `\U00000041`. Any other escaped character
 * stands for itself.
 *
 * https://learn.microsoft.com/dotnet/csharp/programming-guide/strings/#string-escape-sequences
 */
export function unescapeCSharp(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([\da-fA-F]{1,4})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g,
    (_whole, hex?: string, four?: string, eight?: string, other?: string) => {
      const code = Number.parseInt(hex ?? four ?? eight ?? '', 16);
      if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return other === undefined ? '' : (SIMPLE[other] ?? other);
    },
  );
}

/**
 * What the program sees of a raw literal over several lines: without the first and the last line break, and without
 * the indentation of the closing quotes.
 */
function rawText(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n');
  if (lines.length === 1) return content;
  const indent = (lines.at(-1) ?? '').length;
  return lines
    .slice(1, -1)
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n');
}

/** `"…"`, `@"…"` and `"""…"""` as a string, with or without the suffix `u8`; `other` where a quote is missing. */
export function stringValue(node: Node, read: SyntaxReader): Value {
  const source = read.source(node).replace(/u8$/i, '');
  const verbatim = source.startsWith('@');
  const quotes = node.type === 'raw_string_literal' ? (/^"{3,}/.exec(source)?.[0].length ?? 1) : 1;
  const from = quotes + (verbatim ? 1 : 0);
  if (source.length < from + quotes || !source.endsWith('"')) return read.other(node);
  const content = source.slice(from, -quotes);
  const text =
    node.type === 'raw_string_literal'
      ? rawText(content)
      : verbatim
        ? content.replaceAll('""', '"')
        : unescapeCSharp(content);
  const end = node.startIndex + source.length - quotes;
  return read.string(node, text, { start: node.startIndex + from, end });
}

/** `$"…"` in all its forms: a template, or a string where it has no holes. */
export function interpolatedValue(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const children = named(node);
  const start = children[0]?.type === 'interpolation_start' ? read.source(children[0]) : '$';
  const quote = children.find(({ type }) => type === 'interpolation_quote');
  const parts: (string | Value)[] = [];
  for (const child of children) {
    if (child.type === 'interpolation') {
      const hole = named(child).find(
        ({ type }) => type !== 'interpolation_brace' && !type.startsWith('interpolation_'),
      );
      parts.push(hole ? inner(hole) : read.other(child));
    } else if (child.type === 'escape_sequence') parts.push(unescapeCSharp(read.source(child)));
    else if (child.type === 'string_content') {
      const source = read.source(child);
      const text = start.includes('@') ? source.replaceAll('""', '"') : source;
      parts.push(quote || start.includes('$$') ? text : text.replace(/([{}])\1/g, '$1'));
    }
  }
  const joined = joinTexts(parts);
  if (joined.every((part) => typeof part === 'string')) return read.string(node, joined.join(''));
  return { kind: 'template', span: read.span(node), parts: joined };
}

/** Texts that stand beside each other, made one. */
function joinTexts(parts: readonly (string | Value)[]): readonly (string | Value)[] {
  const joined: (string | Value)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
