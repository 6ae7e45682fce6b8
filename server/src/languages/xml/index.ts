import type { Dialect } from '../../semantics/dialects';
import type { Format } from '../../syntax/language';
import { whyNotReadAsData } from '../../syntax/not-looked-at';
import { FactSink, safely } from '../shared/fact-sink';
import { addXml } from './entries';

const DIALECTS: readonly { readonly id: Dialect; readonly path: RegExp }[] = [
  { id: 'maven', path: /(?:^|\/)(?:pom\.xml|[^/]*\.pom)$/ },
  { id: 'maven-settings', path: /(?:^|\/)settings\.xml$/ },
  { id: 'logback', path: /(?:^|\/)logback[^/]*\.xml$/ },
  { id: 'log4j', path: /(?:^|\/)log4j2?[^/]*\.xml$/ },
  { id: 'nlog', path: /(?:^|\/)nlog[^/]*\.(?:config|xml)$/i },
  { id: 'web-config', path: /(?:^|\/)(?:web|app)(?:\.[^/]*)?\.config$/i },
  { id: 'msbuild', path: /\.(?:[cfv][sb]proj|props|targets)$/i },
];

const xml: Format = {
  kind: 'format',
  id: 'xml',
  name: 'XML',
  files: {
    languageIds: ['xml', 'msbuild'],
    extensions: ['.xml', '.config', '.csproj', '.fsproj', '.vbproj'],
    names: ['Directory.Packages.props', 'Directory.Build.props'],
  },
  fences: ['xml'],
  read: (text, path, { shell }) =>
    safely(() => {
      const dialect = dialectOf(path);
      if (whyNotReadAsData(text, dialect !== undefined)) return [];
      const sink = new FactSink(dialect ?? 'xml', shell);
      addXml(text, sink);
      return sink.facts;
    }),
  whyNotRead: (text, path) => whyNotReadAsData(text, dialectOf(path) !== undefined),
};

function dialectOf(path: string) {
  return DIALECTS.find((known) => known.path.test(path))?.id;
}

export default xml;
