import { SourceBuilder } from '../../shell/source';
import type { Format } from '../../syntax/language';
import { lineEnd, nextLine } from '../../text/text';
import { addEscaped } from '../shared/escapes';
import { FactSink, type Scalar, safely, textStart } from '../shared/fact-sink';

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;
const COMMENT = /(?:^|[ \t]+)#.*$/;

const dotenv: Format = {
  kind: 'format',
  id: 'dotenv',
  name: 'Environment file',
  files: { languageIds: ['dotenv'], names: ['.env', '.env.*', '*.env'] },
  fences: ['dotenv', 'env'],
  lineComment: '#',
  read: (text, _path, { shell }) =>
    safely(() => {
      const sink = new FactSink('dotenv', shell);
      for (let at = textStart(text); at < text.length; ) {
        ASSIGNMENT.lastIndex = at;
        const assignment = ASSIGNMENT.exec(text);
        const [whole, name] = assignment ?? [];
        if (whole === undefined || name === undefined) {
          at = nextLine(text, at);
          continue;
        }
        const start = at + whole.length;
        const nameStart = at + whole.lastIndexOf(name, whole.search(/[=:][ \t]*$/));
        const value = readValue(text, start, sink);
        sink.entry([name], sink.span(nameStart, nameStart + name.length), value);
        at = nextLine(text, value.span.end);
      }
      return sink.facts;
    }),
};

export default dotenv;

/** A value in quotes may go over several lines; one without ends at a comment or with the line. */
function readValue(text: string, start: number, sink: FactSink): Scalar {
  const quote = text[start] ?? '';
  const close = quote === '"' || quote === "'" || quote === '`' ? closingQuote(text, start) : -1;
  if (close === -1) {
    const written = text.slice(start, lineEnd(text, start)).replace(COMMENT, '').trimEnd();
    const span = sink.span(start, start + written.length);
    return { value: written, span, content: span };
  }
  const content = sink.span(start + 1, close);
  return {
    value: quote === '"' ? unescaped(text, start + 1, close) : text.slice(start + 1, close),
    span: sink.span(start, close + 1),
    content,
  };
}

function closingQuote(text: string, open: number): number {
  const quote = text[open] ?? '';
  let close = text.indexOf(quote, open + 1);
  while (quote === '"' && close !== -1 && isEscaped(text, close)) close = text.indexOf(quote, close + 1);
  return close;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function unescaped(text: string, start: number, end: number): string {
  const builder = new SourceBuilder();
  addEscaped(text, start, end, builder);
  return builder.build(end).text;
}
