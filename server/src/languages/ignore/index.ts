import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

/** A pattern per line, as an entry whose key and value are the pattern. https://git-scm.com/docs/gitignore */
const ignore: Format = {
  kind: 'format',
  id: 'ignore',
  name: 'Ignore file',
  files: { languageIds: ['ignore'], names: ['.gitignore', '.dockerignore', '*.dockerignore'] },
  fences: ['gitignore', 'dockerignore'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      const sink = new FactSink(path.endsWith('.dockerignore') ? 'dockerignore' : 'gitignore', shell);
      for (const { text: line, start } of linesOf(text)) {
        const pattern = line.trim();
        if (pattern === '' || pattern.startsWith('#')) continue;
        const at = start + line.indexOf(pattern);
        const span = sink.span(at, at + pattern.length);
        sink.entry([pattern], span, { value: pattern, span, content: span });
      }
      return sink.facts;
    }),
};

export default ignore;
