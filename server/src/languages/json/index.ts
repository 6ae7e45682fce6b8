import type { CommandRole } from '../../core/facts';
import type { Format } from '../../core/language';
import { isTooDeep } from '../shared/depth';
import { FactSink, safely, withoutMark } from '../shared/fact-sink';
import { addCommand, addEntries, type PairReader } from '../shared/tree';
import { dialectOf, isIrrelevant } from './dialects';
import { readJson } from './reader';

/** Longer texts are data that a program wrote; in files that nothing is known of, shorter ones too. */
const LONGEST = 1_500_000;
const LONGEST_UNKNOWN = 250_000;
const START = /^(?:pre)?(?:start|serve)$|^start:prod(?:uction)?$/;
const BUILD = /^(?:pre|post)?(?:build|compile|bundle|prepare|prepack|install)(?::|$)/;

/** `scripts` of a package.json: what runs when, by the names that people agreed on. */
const readScript: PairReader = ({ key, value }, _parent, path, sink) => {
  if (path.length === 2 && path[0] === 'scripts') addCommand(value, roleOf(key), sink);
  return false;
};

function roleOf(script: string): CommandRole {
  if (START.test(script)) return 'start';
  return BUILD.test(script) ? 'build' : 'script';
}

const json: Format = {
  kind: 'format',
  id: 'json',
  name: 'JSON',
  files: { languageIds: ['json', 'jsonc'], extensions: ['.json', '.jsonc'] },
  fences: ['json', 'jsonc'],
  lineComment: '//',
  read: (text, path, { shell }) =>
    safely(() => {
      const dialect = dialectOf(path);
      if (text.length > (dialect === 'json' ? LONGEST_UNKNOWN : LONGEST)) return [];
      if (isIrrelevant(path, text) || isTooDeep(text)) return [];
      const sink = new FactSink(dialect, shell);
      const root = readJson(withoutMark(text), sink.anchor);
      if (root) addEntries(root, [], sink, dialect === 'package-json' ? readScript : undefined);
      return sink.facts;
    }),
};

export default json;
