import { SourceBuilder } from '../../shell/source';
import { lineEnd, nextLine } from '../../text/text';
import { addEscaped } from '../shared/escapes';

/** A quoted string between two UTF-16 offsets, with its quotes. */
export interface QuotedString {
  readonly start: number;
  readonly end: number;
  /** Escapes resolved, `${…}` as written. */
  readonly value: string;
}

const TRIVIA = /(?:[\s,]|#[^\r\n]*|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))*/y;
const HEREDOC = /<<-?([A-Za-z_]\w*)[ \t]*(?:\r\n|\n)/y;
/** Templates in strings in templates deeper than this are passed over as text. */
const DEEPEST = 20;

/** Behind blanks, line breaks, commas and comments. Never throws, as all here. */
export function skipTrivia(text: string, at: number): number {
  TRIVIA.lastIndex = at;
  return at + (TRIVIA.exec(text)?.[0].length ?? 0);
}

/** The string that starts at an offset; undefined where none does, or where it does not end in its line. */
export function stringAt(text: string, start: number): QuotedString | undefined {
  if (text[start] !== '"') return undefined;
  const end = stringEnd(text, start, 0);
  if (end === undefined) return undefined;
  const builder = new SourceBuilder();
  addEscaped(text, start + 1, end - 1, builder);
  return { start, end, value: builder.build(end - 1).text };
}

/** Behind the closing quote. */
function stringEnd(text: string, start: number, depth: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') return at + 1;
    else if (character === '\n' || character === '\r') return undefined;
    else if ((character === '$' || character === '%') && text[at + 1] === '{') {
      if (text[at - 1] === character) continue;
      const end = templateEnd(text, at + 1, depth + 1);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

function templateEnd(text: string, open: number, depth: number): number | undefined {
  if (depth > DEEPEST) return undefined;
  let braces = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at, depth);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (character === '{') braces++;
    else if (character === '}' && --braces === 0) return at + 1;
    else if (character === '\n') return undefined;
  }
  return undefined;
}

/** `<<EOF` and its lines; undefined where there is none. */
export function heredocAt(text: string, start: number) {
  HEREDOC.lastIndex = start;
  const opening = HEREDOC.exec(text);
  if (!opening) return undefined;
  const contentStart = start + opening[0].length;
  for (let at = contentStart; at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === opening[1]) return { contentStart, contentEnd: at, end };
  }
  return { contentStart, contentEnd: text.length, end: text.length };
}

/** Behind an expression: at the line break, comma or bracket that ends it, brackets in it passed over. */
export function skipExpression(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') at = Math.max(at, (stringEnd(text, at, 0) ?? lineEnd(text, at)) - 1);
    else if (character === '<') at = Math.max(at, (heredocAt(text, at)?.end ?? at + 1) - 1);
    else if (character === '#' || text.startsWith('//', at)) at = lineEnd(text, at) - 1;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && (character === '\n' || character === ',')) return at;
  }
  return text.length;
}
