import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', s: ' ' };

/**
 * Resolves Java's escapes: `\n`, `\s`, octal `\101`, `\u0041` with any number of `u`, a line continuation of text
 * blocks. Any other escaped character stands for itself.
 *
 * https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.7
 */
export function unescapeJava(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|\r?\n|([\s\S]))/g,
    (_whole, unicode?: string, octal?: string, other?: string) => {
      if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return other === undefined ? '' : (SIMPLE[other] ?? other);
    },
  );
}

/**
 * What the program sees of a text block: the text between the delimiters without the first line break, without the
 * indentation that all lines and the closing delimiter share, and without white space at the end of lines.
 */
export function textBlock(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n').slice(1);
  const counted = lines.filter((line, index) => index === lines.length - 1 || line.trim() !== '');
  const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
  const stripped = lines.map((line) => (line.trim() === '' ? '' : line.slice(indent).trimEnd()));
  return unescapeJava(stripped.join('\n'));
}

/** A literal as a string, whatever stands around it. */
export function stringValue(node: Node, read: SyntaxReader): Value {
  const source = read.source(node);
  const quotes = source.startsWith('"""') ? 3 : 1;
  if (source.length < 2 * quotes || !source.endsWith('"')) return read.other(node);
  const content = source.slice(quotes, -quotes);
  const text = quotes === 3 ? textBlock(content) : unescapeJava(content);
  return read.string(node, text, { start: node.startIndex + quotes, end: node.endIndex - quotes });
}
