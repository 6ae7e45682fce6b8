import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { endsInBackslash, joinLines, logicalLines } from '../shared/logical-lines';

const SPRING = /(?:^|\/)(?:application|bootstrap)[^/]*\.properties$/;
const COMMENT = /^\s*(?:[#!]|$)/;
const KEY = /^[ \t\f]*((?:\\.|[^\\=:\s])+)[ \t\f]*[=:]?[ \t\f]*/;

const properties: Format = {
  kind: 'format',
  id: 'properties',
  name: 'Java properties',
  files: {
    languageIds: ['properties', 'java-properties', 'spring-boot-properties'],
    extensions: ['.properties'],
  },
  fences: ['properties'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      const sink = new FactSink(SPRING.test(path) ? 'spring' : 'properties', shell);
      const continues = (_line: unknown, before: Parameters<typeof endsInBackslash>[0]) =>
        !COMMENT.test(before[0].text) && endsInBackslash(before);
      for (const lines of logicalLines(text, continues)) {
        const [{ text: first, start }] = lines;
        const [whole, key] = (!COMMENT.test(first) && KEY.exec(first)) || [];
        if (whole === undefined || key === undefined) continue;
        const value = joinLines(text, lines, whole.length, '');
        const keyStart = start + whole.indexOf(key);
        const span = sink.span(value.at(0), value.at(value.text.length));
        sink.entry(pathOf(withoutEscapes(key)), sink.span(keyStart, keyStart + key.length), {
          value: withoutEscapes(value.text),
          span,
          content: span,
        });
      }
      return sink.facts;
    }),
};

export default properties;

/** `servers[0].url` is what YAML would write as a list. */
function pathOf(key: string): readonly string[] {
  return key.replace(/\[(\w+)\]/g, '.$1').split('.');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_escape, code?: string, letter = '') =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' };
