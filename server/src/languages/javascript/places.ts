import type { WritingSite } from '../../fixes/idioms';
import type { ImportFact } from '../../semantics/facts';
import { lineEnd, lineStart, nextLine } from '../../text/text';

const STATEMENT = /^(?:import|export|const|let|var)\b/;
/** What may come before the first statement: a BOM, a `#!` line, directives, comments and blank lines. */
const DIRECTIVE = /^(?:'use [\w ]+'|"use [\w ]+");?[ \t]*$/;

/** The imports that are statements of the file itself, not of a function. */
export function topImports({ imports, text }: WritingSite): readonly ImportFact[] {
  return imports.filter(({ span }) => {
    const start = lineStart(text, span.start);
    const line = text.slice(start, start + 10).replace('\uFEFF', '');
    return STATEMENT.test(line);
  });
}

/** The offset of the line after the last import, or after what must stay at the top of the file. */
export function afterImports(site: WritingSite): number {
  const { text } = site;
  let end = -1;
  for (const { span } of topImports(site)) {
    if (span.end > end && endsStatement(text, span.end)) end = span.end;
  }
  return end === -1 ? headEnd(text) : nextLine(text, end);
}

/** Whether nothing but a semicolon and a comment follows on the line: `const a = require('a'),` goes on. */
function endsStatement(text: string, offset: number): boolean {
  return /^[ \t]*;?[ \t]*(?:\/\/|\/\*|$)/.test(text.slice(offset, lineEnd(text, offset)));
}

/** The offset of the line where the first import stands, or could stand. */
export function beforeImports(site: WritingSite): number {
  const starts = topImports(site).map(({ span }) => lineStart(site.text, span.start));
  const first = starts.length > 0 ? Math.min(...starts) : headEnd(site.text);
  return first === 0 && site.text.startsWith('\uFEFF') ? 1 : first;
}

/** Behind the `#!` line, the licence and the directives at the top. */
function headEnd(text: string): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let head = at;
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    const comment = line.trimStart().startsWith('/*');
    if (comment) {
      const close = text.indexOf('*/', at);
      if (close === -1) return head;
      at = nextLine(text, close);
    } else if (/^\s*(?:\/\/.*)?$/.test(line) || line.startsWith('#!') || DIRECTIVE.test(line))
      at = nextLine(text, at);
    else return head;
    // A comment right above a statement belongs to it.
    if (line.startsWith('#!') || DIRECTIVE.test(line) || isBlankLine(text, at)) head = at;
  }
  return head;
}

/** Whether the line at an offset is empty, or there is none. */
export function isBlankLine(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === '';
}
