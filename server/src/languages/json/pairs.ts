import type { CommandRole } from '../../semantics/facts';
import type { ItemKind } from '../shared/fact-sink';
import { addCommand, childOf, type PairReader, stringOf } from '../shared/tree';

const START = /^(?:pre)?(?:start|serve)$|^start:prod(?:uction)?$/;
const BUILD = /^(?:pre|post)?(?:build|compile|bundle|prepare|prepack|install)(?::|$)/;

/** `scripts` of a package.json: what runs when, by the names that people agreed on. */
const readScript: PairReader = ({ key, value }, _parent, path, sink) => {
  if (path.length === 2 && path[0] === 'scripts') addCommand(value, { role: roleOf(key), label: key }, sink);
  return false;
};

function roleOf(script: string): CommandRole {
  if (START.test(script)) return 'start';
  return BUILD.test(script) ? 'build' : 'script';
}

/** Heroku's `app.json`: a variable is a value, or a map that holds one beside its description. */
const readHerokuPair: PairReader = ({ key, keySpan, value }, _parent, path, sink) => {
  if (path.length === 2 && path[0] === 'scripts') addCommand(value, { role: 'release' }, sink);
  if (path.at(-2) !== 'env' || value?.kind !== 'map') return false;
  const own = childOf(value, 'value');
  if (own?.kind === 'scalar') sink.entry(path, keySpan, own, key);
  return true;
};

/** Railway: what builds and starts the service. */
const readRailwayPair: PairReader = ({ key, value }, _parent, _path, sink) => {
  if (key === 'startCommand') addCommand(value, { role: 'start' }, sink);
  else if (key === 'buildCommand') addCommand(value, { role: 'build' }, sink);
  return false;
};

const READERS: Readonly<Record<string, PairReader>> = {
  'package-json': readScript,
  heroku: readHerokuPair,
  railway: readRailwayPair,
};

/** What a dialect reads of its pairs besides the entries. */
export function pairReader(dialect: string): PairReader | undefined {
  return READERS[dialect];
}

const KINDS: Readonly<Record<string, ItemKind>> = {
  'package-json': (path) =>
    path.length === 2 && path[0] === 'scripts'
      ? { type: 'process', part: 'script', name: path[1] ?? '' }
      : undefined,
  pm2: (path, node) => {
    const name = stringOf(childOf(node, 'name'));
    if (path.length !== 2 || path[0] !== 'apps') return undefined;
    return { type: 'process', part: 'app', ...(name === undefined ? {} : { name }) };
  },
};

/** What some values of a dialect are, beyond items. */
export function itemKind(dialect: string): ItemKind | undefined {
  return Object.hasOwn(KINDS, dialect) ? KINDS[dialect] : undefined;
}
