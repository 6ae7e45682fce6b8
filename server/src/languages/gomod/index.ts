import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

const BLOCK = /^[ \t]*(\w+)[ \t]*\([ \t]*(?:\/\/.*)?$/;
const REPLACE = /^[ \t]*(\S+)(?:[ \t]+v[\w.+-]+)?[ \t]+=>[ \t]+(\S+)/;
const VERSION = /^[ \t]*go[ \t]+(\d[\w.]*)/;
const PAIR = /^[ \t]*([^\s/"][^\s"]*)[ \t]+([^\s"]+)/;

/**
 * Directives of a Go module: `require/<module>` → version, `replace/<module>` → what stands in its place, `go` → the
 * oldest version of Go that will do. https://go.dev/ref/mod#go-mod-file
 */
const gomod: Format = {
  kind: 'format',
  id: 'gomod',
  name: 'Go module',
  files: { languageIds: ['go.mod'], names: ['go.mod'] },
  fences: ['go.mod', 'gomod'],
  lineComment: '//',
  read: (text, _path, { shell }) =>
    safely(() => {
      const sink = new FactSink('go-mod', shell);
      let block: string | undefined;
      for (const { text: line, start } of linesOf(text)) {
        const opened = BLOCK.exec(line)?.[1];
        if (opened !== undefined) block = opened;
        else if (block !== undefined && line.trim() === ')') block = undefined;
        else addDirective(line, start, block, sink);
      }
      return sink.facts;
    }),
};

export default gomod;

function addDirective(line: string, start: number, block: string | undefined, sink: FactSink): void {
  const word = block ?? /^[ \t]*(\w+)[ \t]+(?=\S)/.exec(line)?.[1];
  if (word === 'go' && block === undefined) addVersion(line, start, sink);
  if (word !== 'require' && word !== 'replace') return;
  const from = block === undefined ? line.indexOf(word) + word.length : 0;
  const match = (word === 'replace' ? REPLACE : PAIR).exec(line.slice(from));
  if (match?.[1] === undefined || match[2] === undefined) return;
  const key = start + line.indexOf(match[1], from);
  const value = start + from + match[0].length - match[2].length;
  const span = sink.span(value, value + match[2].length);
  sink.entry([word, match[1]], sink.span(key, key + match[1].length), {
    value: match[2],
    span,
    content: span,
  });
}

function addVersion(line: string, start: number, sink: FactSink): void {
  const match = VERSION.exec(line);
  if (match?.[1] === undefined) return;
  const key = start + line.indexOf('go');
  const value = start + match[0].length - match[1].length;
  const span = sink.span(value, value + match[1].length);
  sink.entry(['go'], sink.span(key, key + 2), { value: match[1], span, content: span });
}
