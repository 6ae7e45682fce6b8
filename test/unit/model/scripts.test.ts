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
