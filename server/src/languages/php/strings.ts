import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';

/** A string in single or double quotes, a here-document, or the line in backquotes. */
export function stringValue(node: Node, read: SyntaxReader, inner: (hole: Node) => Value): Value {
  const parts: (string | Value)[] = [];
  let text = '';
  for (const child of named(node)) {
    if (child.type === 'string_content' || child.type === 'nowdoc_string') text += read.source(child);
    else if (child.type === 'escape_sequence') text += unescaped(read.source(child), node.type);
    else {
      if (text) parts.push(text);
      text = '';
      parts.push(inner(child));
    }
  }
  if (parts.length > 0) {
    if (text) parts.push(text);
    return { kind: 'template', span: read.span(node), parts };
  }
  const start = node.firstChild?.endIndex;
  const end = node.lastChild?.startIndex;
  const content = start === undefined || end === undefined || end < start ? undefined : { start, end };
  return read.string(node, text, content);
}

/** A here-document, without the indentation of its closing word. */
export function heredocValue(node: Node, read: SyntaxReader, inner: (hole: Node) => Value): Value {
  const body = node.childForFieldName('value');
  const value = body ? stringValue(body, read, inner) : undefined;
  const parts = value?.kind === 'template' ? value.parts : value?.kind === 'string' ? [value.text] : [];
  const indent = node.childForFieldName('end_tag')?.startPosition.column ?? 0;
  const margin = new RegExp(`\\n[ \\t]{1,${Math.max(1, indent)}}`, 'g');
  const outdented = (part: string, first: boolean) =>
    (first ? `\n${part}` : part).replace(margin, '\n').slice(first ? 1 : 0);
  const shown = parts.map((part, index) =>
    typeof part === 'string' && indent > 0 ? outdented(part, index === 0) : part,
  );
  const [only] = shown;
  if (shown.length === 1 && typeof only === 'string') return read.string(node, only);
  return { kind: 'template', span: read.span(node), parts: shown };
}

/** In single quotes a backslash escapes itself and the quote; in double quotes there are also octal numbers and `\e`. */
function unescaped(source: string, type: string): string {
  if (type === 'string') return source.slice(1);
  const octal = /^\\([0-7]{1,3})$/.exec(source)?.[1];
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  return source === '\\e' ? '\x1b' : resolveEscapes(source);
}
