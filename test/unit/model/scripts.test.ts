import { expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { defaultSettings } from '../../../server/src/engine/settings';
import { languages } from '../../../server/src/languages/registry.gen';
import type { FileSystem } from '../../../server/src/workspace/file-system';
import { createWorkspace } from '../../../server/src/workspace/workspace';
import { openProject } from '../../support/projects';
import { loadWasm } from '../../support/wasm';

const gemfile = "ruby '3.3.0'\ngem 'rails'\n";

function memory(text: string): FileSystem {
  return {
    namesAbove: [],
    read: (path) => (path === 'Gemfile' ? text : undefined),
    list: (folder) => (folder === '' ? [{ name: 'Gemfile', kind: 'file' }] : []),
  };
}

test('what a manifest does is known once its grammar is there, and then of another project', async () => {
  const engine = new Engine({ rules: [], languages, loadWasm });
  await engine.ready();
  const read = (path: string, text: string) => engine.factsOf(path, text);
  const workspace = createWorkspace(memory(gemfile), defaultSettings, read, engine);
  const before = workspace.projectOf('a.rb');
  expect([...before.dependencies]).toEqual([]);
  expect(workspace.projectOf('a.rb')).toBe(before);
  expect(await engine.settle()).toBe(true);
  const after = workspace.projectOf('a.rb');
  expect(after).not.toBe(before);
  expect([...after.dependencies]).toEqual(['rails']);
  expect(workspace.projectOf('a.rb')).toBe(after);
  expect(await engine.settle()).toBe(false);
});

test('a manifest whose grammar cannot be loaded says nothing', async () => {
  const engine = new Engine({
    rules: [],
    languages,
    loadWasm: (name) => (name.endsWith('ruby') ? Promise.reject(new Error('gone')) : loadWasm(name)),
  });
  await engine.ready();
  const read = (path: string, text: string) => engine.factsOf(path, text);
  const workspace = createWorkspace(memory(gemfile), defaultSettings, read, engine);
  expect([...workspace.projectOf('a.rb').dependencies]).toEqual([]);
  expect(await engine.settle()).toBe(false);
  expect([...workspace.projectOf('a.rb').dependencies]).toEqual([]);
});

test('names that stand for each other come to an end', async () => {
  const lists = Array.from({ length: 40 }, (_, at) => `a${at} = [a${at + 1}, a${at + 1}]`).join('\n');
  const workspace = await openProject({ 'setup.py': `a = b\nb = a\n${lists}\nsetup(install_requires=a0)\n` });
  expect(workspace.projectOf('x.py').declared).toEqual([]);
});

test.each([
  ['.nvmrc', 'v20.11.1\n', 'node 20.11.1'],
  ['.nvmrc', 'lts/iron\n', ''],
  ['.python-version', '# newest first\n3.12.1\n3.11\n', 'python 3.12.1'],
  ['.ruby-version', 'ruby-3.3.0', 'ruby 3.3.0'],
  ['.java-version', 'temurin-21.0\n', 'java 21.0'],
  ['runtime.txt', 'python-3.11.4', 'python 3.11.4'],
  ['runtime.txt', 'ruby-3.1', ''],
  ['rust-toolchain', '1.79.0\n', 'rust 1.79.0'],
  ['rust-toolchain', 'stable\n', ''],
  [
    '.tool-versions',
    'nodejs 20.1.0 18 # old\n# python 3.9\npython  3.12\njava temurin-21.0.2\nruby jruby-9.4\n',
    'node 20.1.0, python 3.12, java 21.0.2',
  ],
  ['Gemfile', "# ruby '2.7'\nruby \"3.3.0\", engine: 'jruby'\n", 'ruby 3.3.0'],
  ['Gemfile', "ruby '~> 3.3'\n", ''],
  ['Gemfile', "ruby file: '.ruby-version'\n", ''],
  ['Gemfile', "VERSION = '3.2'\nruby VERSION\n", 'ruby 3.2'],
])('the runtime in %s: %j', async (path, text, expected) => {
  const { runtimes } = (await openProject({ [path]: text })).projectOf('x');
  expect(runtimes.map(({ runtime, version }) => `${runtime} ${version}`).join(', ')).toBe(expected);
  for (const { version, place } of runtimes)
    expect(text.slice(place.span.start, place.span.end)).toBe(version);
});
