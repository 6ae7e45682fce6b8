import { plainSource } from '../../shell/source';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

const PROCESS = /^[ \t]*([\w-]+)[ \t]*:[ \t]*(?=\S)/;

const procfile: Format = {
  kind: 'format',
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
        sink.script(
          {
            role: process[1] === 'release' ? 'release' : 'start',
            form: 'shell',
            label: process[1] ?? '',
            span: sink.span(start, line.end),
          },
          plainSource(text, start, line.end),
        );
      }
      return sink.facts;
    }),
};

export default procfile;
