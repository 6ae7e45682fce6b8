import { plainSource } from '../../shell/source';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

const PROCESS = /^[ \t]*([\w-]+)[ \t]*:[ \t]*(?=\S)/;

const procfile: Format = {
  kind: 'format',
  commands: 'some',
  id: 'procfile',
  name: 'Procfile',
  files: { languageIds: ['procfile'], names: ['Procfile', 'Procfile.*'] },
  fences: ['procfile'],
  lineComment: '#',
  read: (text, _path, { shell }) =>
    safely(() => {
      const sink = new FactSink('procfile', shell);
      for (const line of linesOf(text)) {
        const process = PROCESS.exec(line.text);
        if (!process) continue;
        const start = line.start + process[0].length;
        const name = process[1] ?? '';
        sink.region({
          type: 'process',
          part: 'process',
          name,
          own: sink.span(line.start + line.text.indexOf(name), line.end),
          body: sink.span(start, line.end),
        });
        sink.script(
          {
            role: name === 'release' ? 'release' : 'start',
            form: 'shell',
            label: name,
            span: sink.span(start, line.end),
          },
          plainSource(text, start, line.end),
        );
      }
      return sink.facts;
    }),
};

export default procfile;
