import type { Dialect } from '../../semantics/dialects';
import type { Format } from '../../syntax/language';
import { TOO_DEEP, whyNotReadAsData } from '../../syntax/not-looked-at';
import { isTooDeep } from '../shared/depth';
import { FactSink, safely, withoutMark } from '../shared/fact-sink';
import { commandReader } from './commands';
import { addToml } from './reader';

const DIALECTS: readonly { readonly id: Dialect; readonly path: RegExp }[] = [
  { id: 'pyproject', path: /(?:^|\/)pyproject\.toml$/ },
  { id: 'cargo', path: /(?:^|\/)Cargo\.toml$/ },
  { id: 'fly', path: /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/ },
  { id: 'netlify', path: /(?:^|\/)netlify\.toml$/ },
  { id: 'railway', path: /(?:^|\/)railway\.toml$/ },
  { id: 'nixpacks', path: /(?:^|\/)nixpacks\.toml$/ },
  { id: 'version-catalog', path: /(?:^|\/)[^/]*\.versions\.toml$/ },
];

const toml: Format = {
  kind: 'format',
  commands: 'some',
  id: 'toml',
  name: 'TOML',
  files: { languageIds: ['toml'], extensions: ['.toml'], names: ['Pipfile'] },
  fences: ['toml'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      if (whyNotReadAsData(text, true) || isTooDeep(text)) return [];
      const sink = new FactSink(DIALECTS.find((dialect) => dialect.path.test(path))?.id ?? 'toml', shell);
      addToml(withoutMark(text), sink, commandReader(sink.dialect));
      return sink.facts;
    }),
  whyNotRead: (text) => whyNotReadAsData(text, true) ?? (isTooDeep(text) ? TOO_DEEP : undefined),
};

export default toml;
