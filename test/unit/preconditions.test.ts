import { describe, expect, test } from 'vitest';
import { Engine } from '../../server/src/engine/engine';
import { Relevance } from '../../server/src/engine/relevance';
import { type Rule, rule } from '../../server/src/engine/rule';
import { languages } from '../../server/src/languages/registry.gen';
import { unknownProject } from '../../server/src/project/project';
import { allBut } from '../../server/src/semantics/dialects';
import { loadWasm } from '../support/wasm';

type Preconditions = Pick<Rule, 'dialects' | 'paths'>;

/** A rule that tells what it is called with and finds nothing. */
function watching(preconditions: Preconditions): { readonly watcher: Rule; readonly seen: string[] } {
  const seen: string[] = [];
  const watcher = rule<object>({
    id: 'config/watching',
    title: 'Watching',
    severity: 'hint',
    apis: { python: { 'os.system': {} } },
    call({ name }) {
      seen.push(`call ${name}`);
      return undefined;
    },
    names: (name) => name === 'PORT',
    binding({ name }) {
      seen.push(`binding ${name}`);
      return undefined;
    },
    entry({ dialect, key }) {
      seen.push(`${dialect} entry ${key}`);
      return undefined;
    },
    command({ dialect, role }) {
      seen.push(`${dialect} ${role}`);
      return undefined;
    },
    ...preconditions,
  });
  return { watcher, seen };
}

async function seenIn(path: string, text: string, preconditions: Preconditions): Promise<readonly string[]> {
  const { watcher, seen } = watching(preconditions);
  const engine = new Engine({ rules: [watcher], languages, loadWasm });
  const analysis = await engine.open({ path, role: 'app', text });
  analysis?.findings();
  analysis?.dispose();
  return seen.sort();
}

describe('a rule is called only with', () => {
  const DOCKERFILE = 'FROM scratch\nENV A=1\nCMD ["a"]\n';
  const PYTHON = 'import os\nPORT = "80"\nos.system("ls")\n';

  test.each([
    ['facts of any dialect', 'Dockerfile', DOCKERFILE, {}, ['dockerfile entry A', 'dockerfile start']],
    [
      'entries of its dialects',
      'Dockerfile',
      DOCKERFILE,
      { dialects: { entry: ['spring', 'compose'] } },
      ['dockerfile start'],
    ],
    [
      'commands of all but some dialects',
      'Dockerfile',
      DOCKERFILE,
      { dialects: { command: allBut('dockerfile') } },
      ['dockerfile entry A'],
    ],
    ['a dialect of several', 'a.properties', 'b=1\n', { dialects: { entry: ['spring'] } }, []],
    [
      'a dialect of several',
      'application.properties',
      'b=1\n',
      { dialects: { entry: ['spring'] } },
      ['spring entry b'],
    ],
    ['calls in its files', 'a.py', PYTHON, { paths: { call: { only: /^b/ } } }, ['binding PORT']],
    ['bindings in its files', 'a.py', PYTHON, { paths: { binding: { except: /^a/ } } }, ['call system']],
    ['what stands in the files of all its checks', 'a.py', PYTHON, { paths: { every: { only: /^b/ } } }, []],
    [
      'what passes both for all checks and for one',
      'a.py',
      PYTHON,
      { paths: { every: { only: /^a/ }, call: { except: /py$/ } } },
      ['binding PORT'],
    ],
  ] satisfies [string, string, string, Preconditions, string[]][])(
    '%s: %s',
    async (...[, path, text, data, seen]) => {
      expect(await seenIn(path, text, data)).toEqual(seen);
    },
  );
});

describe('a scan does not read a file', () => {
  const PYTHON = 'import os\nos.system("ls")\n';
  const engine = new Engine({ rules: [], languages, loadWasm });

  test.each([
    ['whose path no check wants', { paths: { every: { except: /^tools\// } } }],
    ['whose path the check does not want that it has words for', { paths: { call: { except: /^tools\// } } }],
  ] satisfies [string, Preconditions][])('%s', (_what, data) => {
    const relevance = new Relevance([watching(data).watcher], engine.languages);
    expect(relevance.canMatter({ path: 'tools/a.py', role: 'app', text: PYTHON }, unknownProject)).toBe(
      false,
    );
    expect(relevance.canMatter({ path: 'app/a.py', role: 'app', text: PYTHON }, unknownProject)).toBe(true);
  });

  test('of which not even the name is wanted', () => {
    const { watcher } = watching({ paths: { every: { only: /^app\// } } });
    const relevance = new Relevance([watcher], engine.languages);
    expect(relevance.isWanted('tools/a.py', 'app')).toBe(false);
    expect(relevance.isWanted('app/a.py', 'app')).toBe(true);
  });
});
