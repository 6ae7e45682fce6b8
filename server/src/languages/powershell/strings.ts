import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

const SIMPLE: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Resolves the escapes of a text in double quotes or without any: a backtick and a letter, and a quote that is doubled.
 *
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_special_characters
 */
export function unescapeBackticks(text: string): string {
  if (!text.includes('`') && !text.includes('""')) return text;
  return text.replace(/`u\{([\da-fA-F]{1,6})\}|`(\r\n|[\s\S])|""/g, (whole, hex?: string, other?: string) => {
    if (whole === '""') return '"';
    if (hex === undefined) return SIMPLE[other ?? ''] ?? (/^\r?\n$/.test(other ?? '') ? '' : (other ?? ''));
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** A string in any of its four forms, as a template where it has holes; `other` where a quote is missing. */
export function stringValue(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value {
  const form = node.type === 'string_literal' ? node.firstNamedChild : node;
  if (!form) return read.other(node);
  const source = read.source(form);
  const [opening = ''] = /^(?:@["'][ \t]*\r?\n|["'])/.exec(source) ?? [];
  const [closing = ''] = (opening.startsWith('@') ? /\r?\n["']@$/ : /["']$/).exec(source) ?? [];
  if (opening === '' || closing === '' || source.length < opening.length + closing.length)
    return read.other(node);
  const start = form.startIndex + opening.length;
  const end = form.endIndex - closing.length;
  const content = source.slice(opening.length, source.length - closing.length);
  if (form.type.startsWith('verbatim')) {
    const text = opening.startsWith('@') ? content : content.replaceAll("''", "'");
    return read.string(node, text, { start, end });
  }
  const holes = named(form);
  if (holes.length === 0) return read.string(node, unescapeBackticks(content), { start, end });
  return template(node, holes, { start, content }, read, inner);
}

function template(
  node: Node,
  holes: readonly Node[],
  { start, content }: { readonly start: number; readonly content: string },
  read: SyntaxReader,
  inner: (child: Node) => Value,
): Value {
  const parts: (string | Value)[] = [];
  let at = 0;
  const addText = (to: number) => {
    if (to > at) parts.push(unescapeBackticks(content.slice(at, to)));
  };
  for (const hole of holes) {
    addText(hole.startIndex - start);
    parts.push(inner(hole));
    at = hole.endIndex - start;
  }
  addText(content.length);
  return { kind: 'template', span: read.span(node), parts };
}
