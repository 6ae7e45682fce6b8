import { describe, expect, test } from 'vitest';
import type { Project } from '../../server/src/project/project';
import { analyse } from '../support/engine';

/** What a rule says of a file, and how many fixes it has for it. */
async function said(rule: string, path: string, text: string, project: Partial<Project>) {
  const analysis = await analyse(path, text, project);
  const found = analysis.findings().filter((finding) => finding.rule === rule);
  const shown = found.map(({ message, fixes }) => ({ message, fixes: fixes?.().length ?? 0 }));
  analysis.dispose();
  return shown;
}

const folder = (entries: Readonly<Record<string, readonly string[]>>) => (path: string) =>
  entries[path] ?? [];

describe('what git tracks, although it would ignore it', () => {
  test('an .env file is a finding that no line of .gitignore heals', async () => {
    const env = (project: Partial<Project>) =>
      said('config/env-file-committed', '.env', 'DB_PASSWORD=tr0ub4dor-and-3\n', project);
    expect(await env({ ignores: () => true, tracks: () => false })).toEqual([]);
    expect(await env({ ignores: () => true })).toEqual([]);
    expect(await env({ ignores: () => true, tracks: () => true })).toMatchObject([
      { message: expect.stringContaining('Git tracks .env'), fixes: 0 },
    ]);
    expect(await env({ tracks: () => true })).toMatchObject([{ fixes: 0 }]);
    expect(await env({ tracks: () => false })).toMatchObject([
      { message: expect.stringContaining('Git does not ignore .env'), fixes: 1 },
    ]);
  });

  test('a key is a finding, and one that is not tracked yet is said to be at risk', async () => {
    const key = (project: Partial<Project>) =>
      said('config/key-file-committed', 'server.js', "read('certs/server.key');\n", {
        list: folder({ certs: ['server.key'] }),
        read: () => '-----BEGIN PRIVATE KEY-----\n',
        ...project,
      });
    expect(await key({ ignores: () => true })).toEqual([]);
    expect(await key({ ignores: () => true, tracks: () => true })).toMatchObject([
      { message: expect.stringContaining('is part of the repository'), fixes: 0 },
    ]);
    expect(await key({ tracks: () => false })).toMatchObject([
      { message: expect.stringContaining('the next commit'), fixes: 1 },
    ]);
  });

  test('build output is a finding, and nothing is offered that changes nothing', async () => {
    const output = (project: Partial<Project>) =>
      said('codebase/artifact-committed', 'package.json', '{ "private": true }\n', {
        list: folder({ '': ['.gitignore', 'node_modules/', 'package.json'], node_modules: ['express/'] }),
        ...project,
      });
    expect(await output({ ignores: () => true, tracks: () => false })).toEqual([]);
    expect(await output({ ignores: () => true, tracks: (path) => path === 'node_modules/' })).toMatchObject([
      { message: expect.stringContaining('git rm -r --cached'), fixes: 0 },
    ]);
    expect(await output({})).toMatchObject([{ fixes: 1 }]);
  });

  test('a lock file stays in the repository', async () => {
    const lock = (project: Partial<Project>) =>
      said('dependencies/ignored-lockfile', '.gitignore', 'yarn.lock\n', project);
    expect(await lock({})).toHaveLength(1);
    expect(await lock({ tracks: () => true })).toEqual([]);
  });
});
