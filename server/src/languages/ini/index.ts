import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { type IniEntry, type IniSection, readIni, sectionsOf, unquoted } from '../shared/ini-reader';
import { dialectOf } from './dialects';
import { addDirectives, directiveDialect } from './directives';

/** What nginx, Apache and HOCON have, and INI has not. */
const BLOCKS = /^[^#;\n]*\{[ \t]*(?:#.*)?\r?$|^[ \t]*<\/?\w+/m;
const PROGRAM = /^(?:program|fcgi-program|eventlistener):/;

const ini: Format = {
  kind: 'format',
  commands: 'some',
  id: 'ini',
  name: 'INI',
  files: {
    languageIds: ['ini'],
    extensions: ['.ini', '.cfg', '.conf', '.cnf'],
    names: ['.npmrc', '.pypirc'],
  },
  fences: ['ini', 'cfg'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      const server = directiveDialect(path, text);
      if (server !== undefined) {
        const directives = new FactSink(server, shell);
        addDirectives(text, directives);
        return directives.facts;
      }
      if (BLOCKS.test(text)) return [];
      const entries = readIni(text, 'indentation');
      const dialect = dialectOf(path, entries);
      const sink = new FactSink(dialect, shell);
      for (const section of sectionsOf(text)) addSection(section, sink);
      for (const entry of entries) {
        const { section, key, keyRange, value } = entry;
        if (dialect === 'setup-cfg' && value.text.includes('\n')) {
          addItems(entry, sink);
          continue;
        }
        const inner = unquoted(value);
        const span = sink.span(value.at(0), value.at(value.text.length));
        sink.entry(section === '' ? [key] : [section, key], sink.span(keyRange.start, keyRange.end), {
          value: inner.text,
          span,
          content: sink.span(inner.at(0), inner.at(inner.text.length)),
        });
        if (dialect === 'supervisord' && key === 'command' && PROGRAM.test(section)) {
          sink.script({ role: 'start', form: 'exec', span }, value);
        }
      }
      return sink.facts;
    }),
};

export default ini;

/** In the configuration of setuptools a value of several lines is a list. */
function addItems({ section, key, keyRange, value }: IniEntry, sink: FactSink): void {
  const holder = section === '' ? [key] : [section, key];
  let start = 0;
  let count = 0;
  for (const line of value.text.split('\n')) {
    const span = sink.span(value.at(start), value.at(start + line.length));
    start += line.length + 1;
    if (line === '') continue;
    const keySpan = sink.span(keyRange.start, keyRange.end);
    sink.entry([...holder, String(count++)], keySpan, { value: line, span, content: span });
  }
}

/** A program that a supervisor keeps running is a process; other sections are no more than that. */
function addSection({ name, start, end }: IniSection, sink: FactSink): void {
  const program = sink.dialect === 'supervisord' ? PROGRAM.exec(name)?.[0] : undefined;
  sink.region({
    ...(program === undefined
      ? { type: 'section', part: 'section', name }
      : { type: 'process', part: program.slice(0, -1), name: name.slice(program.length) }),
    own: sink.span(start, end),
    path: [name],
  });
}
