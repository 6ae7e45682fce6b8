import type { Format } from '../../syntax/language';
import { isTooDeep } from '../shared/depth';
import { FactSink, safely, withoutMark } from '../shared/fact-sink';
import { addEntries } from '../shared/tree';
import { dialectOf, isIrrelevant } from './dialects';
import { itemKind, pairReader } from './pairs';
import { readJson } from './reader';

/** Longer texts are data that a program wrote; in files that nothing is known of, shorter ones too. */
const LONGEST = 1_500_000;
const LONGEST_UNKNOWN = 250_000;
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
      if (text.length > (dialect === 'json' ? LONGEST_UNKNOWN : LONGEST)) return [];
      if (isIrrelevant(path, text) || isTooDeep(text)) return [];
      const sink = new FactSink(dialect, shell, undefined, itemKind(dialect));
      const root = readJson(withoutMark(text), sink.anchor);
      if (root) addEntries(root, [], sink, pairReader(dialect));
      return sink.facts;
    }),
};

export default json;
