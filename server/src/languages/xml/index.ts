import type { Dialect } from '../../semantics/dialects';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { addXml } from './entries';

/** Longer texts are data that a program wrote; in files that nothing is known of, shorter ones too. */
const LONGEST = 1_500_000;
const LONGEST_UNKNOWN = 250_000;
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
      const dialect = DIALECTS.find((known) => known.path.test(path))?.id;
      if (text.length > (dialect === undefined ? LONGEST_UNKNOWN : LONGEST)) return [];
      const sink = new FactSink(dialect ?? 'xml', shell);
      addXml(text, sink);
      return sink.facts;
    }),
};

export default xml;
