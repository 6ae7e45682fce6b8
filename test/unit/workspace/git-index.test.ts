import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGitIndex } from '../../../server/src/workspace/git-index';
import { openWorkspace } from '../../../server/src/workspace/node-workspace';
import { temporaryFolder, writeFiles } from '../../support/temporary';

const NAMES = ['.env', 'a/b', 'añb', `deep/${'x'.repeat(200)}/${'y'.repeat(200)}`, 'long', 'longer', 'z'];
const FILES = Object.fromEntries(NAMES.map((name) => [name, name]));

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

function repository(files: Readonly<Record<string, string>>, ...options: readonly string[]): string {
  const folder = temporaryFolder(files);
  git(folder, 'init', '-q', ...options);
  return folder;
}

function pathsOf(folder: string): readonly string[] | undefined {
  const index = readGitIndex(readFileSync(join(folder, '.git/index')));
  return index && [...index.paths];
}

describe('what git wrote', () => {
  test.each([2, 4])('version %i', (version) => {
    const folder = repository(FILES);
    git(folder, 'config', 'index.version', String(version));
    git(folder, 'add', '.');
    git(folder, 'update-index', `--index-version=${version}`);
    expect(pathsOf(folder)?.slice().sort()).toEqual(Object.keys(FILES).sort());
  });

  test('version 3: a file that is only meant to be added', () => {
    const folder = repository(FILES);
    git(folder, 'add', '--intent-to-add', '.');
    expect(pathsOf(folder)).toContain('.env');
  });

  test('with SHA-256', () => {
    const folder = repository(FILES, '--object-format=sha256');
    git(folder, 'add', '.');
    expect(pathsOf(folder)?.length).toBe(Object.keys(FILES).length);
  });

  test('with extensions behind the entries', () => {
    const folder = repository(FILES);
    git(folder, 'add', '.');
    git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'a');
    git(folder, 'update-index', '--untracked-cache');
    git(folder, 'status');
    expect(pathsOf(folder)).toContain('a/b');
  });

  test('a part of which is in another file says nothing', () => {
    const folder = repository(FILES);
    git(folder, 'add', '.');
    git(folder, 'update-index', '--split-index');
    expect(pathsOf(folder)).toBeUndefined();
  });
});

describe('bytes', () => {
  const text = (value: string) => [...new TextEncoder().encode(value)];
  const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  const entry = (name: string, mode = 0o100644) => {
    const bytes = [...Array(24).fill(0), ...u32(mode), ...Array(12).fill(0), ...Array(20).fill(7)];
    bytes.push(0, name.length, ...text(name));
    return [...bytes, ...Array(8 - (bytes.length % 8)).fill(0)];
  };
  const index = (entries: readonly number[][], extensions: readonly number[] = [], version = 2) =>
    Uint8Array.from([
      ...text('DIRC'),
      ...u32(version),
      ...u32(entries.length),
      ...entries.flat(),
      ...extensions,
      ...Array(20).fill(9),
    ]);
  const extension = (name: string, ...data: number[]) => [...text(name), ...u32(data.length), ...data];

  test('none: nothing was ever added', () => {
    expect(readGitIndex(new Uint8Array(0))?.tracks('.env')).toBe(false);
  });

  test('a folder of a sparse checkout holds whatever is below', () => {
    const read = readGitIndex(index([entry('a/', 0o040000), entry('b')], extension('sdir')));
    expect(['a/.env', 'b', 'a', 'c'].map((path) => read?.tracks(path))).toEqual([true, true, false, false]);
  });

  test.each<[string, Uint8Array]>([
    ['no index', Uint8Array.from(text('nothing of the kind, though long enough'))],
    ['cut off', index([entry('a'), entry('b')]).slice(0, -30)],
    ['another version', index([entry('a')], [], 5)],
    ['more entries than said', index([entry('a')], entry('b'))],
    ['an extension that must be understood', index([entry('a')], extension('abcd', 1))],
    ['an extension that is cut off', index([entry('a')], [...text('TREE'), ...u32(50), 1])],
    ['an odd mode', index([entry('a', 0o777)])],
  ])('%s: undefined', (_, bytes) => {
    expect(readGitIndex(bytes)).toBeUndefined();
  });

  test('none of them throws, wherever they end', () => {
    const whole = index([entry('a'), entry('bc')], extension('TREE', 1, 2, 3));
    expect([...(readGitIndex(whole)?.paths ?? [])]).toEqual(['a', 'bc']);
    for (let end = 1; end < whole.length; end++)
      expect(() => readGitIndex(whole.slice(0, end)), String(end)).not.toThrow();
  });
});

describe('a workspace', () => {
  test('below the root of its repository', () => {
    const folder = repository({ 'svc/.env': 'A=1\n', 'svc/a.py': '', '.env': '' });
    const workspace = openWorkspace(join(folder, 'svc'));
    expect(workspace.tracks('.env')).toBe(false);
    git(folder, 'add', 'svc/.env');
    expect(workspace.tracks('.env')).toBe(true);
    expect(workspace.tracks('a.py')).toBe(false);
    expect(openWorkspace(folder).tracks('svc/')).toBe(true);
    expect(openWorkspace(folder).tracks('sv/')).toBe(false);
    git(folder, 'rm', '-q', '--cached', 'svc/.env');
    expect(workspace.tracks('.env')).toBe(false);
  });

  test('with a repository inside, and a worktree beside', () => {
    const folder = repository({ 'a.py': '', 'inner/.env': '' });
    git(join(folder, 'inner'), 'init', '-q');
    git(join(folder, 'inner'), 'add', '.env');
    expect(openWorkspace(folder).tracks('inner/.env')).toBe(true);
    git(folder, 'add', 'a.py');
    git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'a');
    git(folder, 'worktree', 'add', '-q', 'beside');
    expect(openWorkspace(join(folder, 'beside')).tracks('a.py')).toBe(true);
    writeFiles(folder, { 'lost/.git': 'gitdir: nowhere\n' });
    expect(openWorkspace(join(folder, 'lost')).tracks('a.py')).toBe(false);
    writeFiles(folder, { 'broken/.git': 'what?\n' });
    expect(openWorkspace(join(folder, 'broken')).tracks('a.py')).toBeUndefined();
  });

  test('in no repository', () => {
    expect(openWorkspace(temporaryFolder({ '.env': '' })).tracks('.env')).toBe(false);
  });
});
