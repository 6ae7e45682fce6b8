import type { Format } from '../../syntax/language';
import { type NotLookedAt, TOO_DEEP, whyNotReadAsData } from '../../syntax/not-looked-at';
import { isTooDeep } from '../shared/depth';
import { FactSink, safely, withoutMark } from '../shared/fact-sink';
import { addEntries } from '../shared/tree';
import { dialectOf, isIrrelevant } from './dialects';
import { itemKind, pairReader } from './pairs';
import { readJson } from './reader';

function whyNotRead(text: string, path: string): NotLookedAt | undefined {
  if (isIrrelevant(path, text)) return undefined;
  return whyNotReadAsData(text, dialectOf(path) !== 'json') ?? (isTooDeep(text) ? TOO_DEEP : undefined);
}

const json: Format = {
  kind: 'format',
  commands: 'some',
  id: 'json',
  name: 'JSON',
  files: {
    languageIds: ['json', 'jsonc'],
    extensions: ['.json', '.jsonc'],
    names: ['.dockerconfigjson', '.dockercfg'],
  },
  fences: ['json', 'jsonc'],
  lineComment: '//',
  read: (text, path, { shell }) =>
    safely(() => {
      const dialect = dialectOf(path);
      if (isIrrelevant(path, text) || whyNotRead(text, path)) return [];
      const sink = new FactSink(dialect, shell, undefined, itemKind(dialect));
      const root = readJson(withoutMark(text), sink.anchor);
      if (root) addEntries(root, [], sink, pairReader(dialect));
      return sink.facts;
    }),
  whyNotRead,
};

export default json;
