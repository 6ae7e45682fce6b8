import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileChange } from '../../../server/src/fixes/fix';
import { findEntry, quoteValue } from '../../../server/src/workspace/dotenv';
import { openWorkspace } from '../../../server/src/workspace/node-workspace';
import { createWorkspace } from '../../../server/src/workspace/workspace';
import { applyEdits } from '../../support/engine';
import { temporaryFolder, writeFiles } from '../../support/temporary';

/** What the files hold after the edits; only those that the edits touch. */
function changed(
  files: Readonly<Record<string, string>>,
  change: FileChange,
  path = 'app.py',
): Readonly<Record<string, string>> {
  const folder = temporaryFolder(files);
  const workspace = openWorkspace(folder);
  const edits = workspace.fileEdits(change, path);
  const result = Object.fromEntries(
    edits.map((edit) => {
      const onDisk = existsSync(join(folder, edit.path))
        ? readFileSync(join(folder, edit.path), 'utf8')
        : undefined;
      expect(edit.text).toBe(onDisk);
      return [edit.path, applyEdits(edit.text ?? '', edit.edits)];
    }),
  );
  writeFiles(folder, result);
  workspace.refresh();
  expect(workspace.fileEdits(change, path), 'a second time there is nothing to do').toEqual([]);
  return result;
}

const example = (name: string, value = ''): FileChange => ({
  kind: 'variable',
  file: '.env.example',
  name,
  value,
});
const secret = (name: string, value: string): FileChange => ({ kind: 'variable', file: '.env', name, value });

describe('a variable', () => {
  test.each<[string, string | undefined, string]>([
    ['a new file', undefined, 'DB=\n'],
    ['an empty file', '', 'DB=\n'],
    ['a final newline', 'A=1\n', 'A=1\nDB=\n'],
    ['none', 'A=1', 'A=1\nDB='],
    ['CRLF', 'A=1\r\nB=2\r\n', 'A=1\r\nB=2\r\nDB=\r\n'],
  ])('into %s', (_, before, expected) => {
    expect(changed(before === undefined ? {} : { '.env.example': before }, example('DB'))).toEqual({
      '.env.example': expected,
    });
  });

  test.each(['DB=x\n', 'export DB = \n', 'A=1\nDB=\n', '  DB="y"'])('that stands in %j stays', (text) => {
    expect(changed({ '.env.example': text }, example('DB'))).toEqual({});
  });

  test('is not taken for another one or for a comment', () => {
    expect(changed({ '.env.example': 'MY_DB=1\n# DB=2\nDB_X=3\n' }, example('DB'))).toEqual({
      '.env.example': 'MY_DB=1\n# DB=2\nDB_X=3\nDB=\n',
    });
  });

  test("goes beside the project's manifest", () => {
    expect(Object.keys(changed({ 'svc/package.json': '{}' }, example('DB'), 'svc/src/a.js'))).toEqual([
      'svc/.env.example',
    ]);
  });

  test('goes where the project keeps its examples', () => {
    expect(Object.keys(changed({ '.env.sample': 'A=\n' }, example('DB')))).toEqual(['.env.sample']);
  });

  test('with a value goes into an ignored .env', () => {
    expect(changed({}, secret('DB', 'p w#1'))).toEqual({ '.env': "DB='p w#1'\n", '.gitignore': '.env\n' });
    expect(changed({ '.gitignore': '*.log' }, secret('DB', 'x'))).toEqual({
      '.env': 'DB=x\n',
      '.gitignore': '*.log\n.env',
    });
    expect(changed({ '.gitignore': '.env*\n' }, secret('DB', 'x'))).toEqual({ '.env': 'DB=x\n' });
    expect(changed({ '.env': 'DB=\nA=1\n', '.gitignore': '.env\n' }, secret('DB', 'x'))).toEqual({
      '.env': 'DB=x\nA=1\n',
    });
    expect(changed({ '.env': 'DB=old\n', '.gitignore': '.env\n' }, secret('DB', 'x'))).toEqual({});
    expect(changed({ '.env': 'DB=\r\nA=1\r\n', '.gitignore': '.env\n' }, secret('DB', 'x'))).toEqual({
      '.env': 'DB=x\r\nA=1\r\n',
    });
  });

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['into a new file', {}, true],
    ['into one that git does not know', { '.env': 'A=1\n' }, true],
    ['where nothing stands after the name', { '.env': 'DB=\n' }, true],
    ['where the very value stands', { '.env': "export DB='x y'\nA=1\n" }, true],
    ['but not where another stands', { '.env': 'DB=x\n' }, false],
  ])('with a value is kept %s', (_, files, kept) => {
    expect(openWorkspace(temporaryFolder(files)).keeps(secret('DB', 'x y'), 'app.py')).toBe(kept);
  });

  test.each(["it's", 'two\nlines'])('with the value %j is not kept, because readers differ', (value) => {
    expect(openWorkspace(temporaryFolder()).keeps(secret('DB', value), 'app.py')).toBe(false);
  });

  test('with a value is not kept in a file that git tracks, even if it is ignored', () => {
    const folder = temporaryFolder({
      '.env': '',
      '.gitignore': '.env\n',
      'svc/package.json': '{}',
      'svc/.env': '',
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '-f', '.env'], { cwd: folder });
    const workspace = openWorkspace(folder);
    expect(workspace.keeps(secret('DB', 'x'), 'app.py')).toBe(false);
    expect(workspace.keeps(example('DB'), 'app.py')).toBe(true);
    expect(workspace.keeps(secret('DB', 'x'), 'svc/a.js')).toBe(true);
  });

  test('with a value is kept only in a new file where nobody can tell what git tracks', () => {
    const files = (texts: Readonly<Record<string, string>>) =>
      createWorkspace({ namesAbove: [], read: (path) => texts[path], list: () => [] });
    expect(files({}).keeps(secret('DB', 'x'), 'app.py')).toBe(true);
    expect(files({ '.env': '' }).keeps(secret('DB', 'x'), 'app.py')).toBe(false);
  });

  test('sees the text in the editor', () => {
    const folder = temporaryFolder({ '.env.example': 'A=1\n' });
    const workspace = openWorkspace(folder, {
      openText: (path) => (path === '.env.example' ? 'A=1\nDB=\n' : undefined),
    });
    expect(workspace.fileEdits(example('DB'), 'app.py')).toEqual([]);
  });
});

describe('an ignore pattern', () => {
  const ignore = (pattern: string): FileChange => ({ kind: 'ignore', pattern });
  test('goes into the nearest ignore file', () => {
    expect(changed({ '.gitignore': 'a\n', 'svc/go.mod': '' }, ignore('.env'), 'svc/a.go')).toEqual({
      '.gitignore': 'a\n.env\n',
    });
    expect(changed({ '.gitignore': 'a\n', 'svc/go.mod': '' }, ignore('log/app.log'), 'svc/a.go')).toEqual({
      '.gitignore': 'a\n/svc/log/app.log\n',
    });
    expect(changed({ 'svc/.gitignore': 'a\n', 'svc/go.mod': '' }, ignore('log/*.log'), 'svc/a.go')).toEqual({
      'svc/.gitignore': 'a\nlog/*.log\n',
    });
  });

  test('that is covered stays out', () => {
    expect(changed({ '.gitignore': 'run/\n' }, ignore('run/app.pid'))).toEqual({});
    expect(changed({ '.gitignore': '*.pid\n' }, ignore('*.pid'))).toEqual({});
  });
});

describe('values', () => {
  test.each([
    ['plain', 'plain'],
    ['postgres://u:p@h:5432/db', 'postgres://u:p@h:5432/db'],
    ['', ''],
    ['with space', "'with space'"],
    ['a#b', "'a#b'"],
    ['say "hi"', `'say "hi"'`],
    ["it's", `"it's"`],
    ['a\nb', '"a\\nb"'],
    ['$HOME', "'$HOME'"],
  ])('%j', (value, expected) => {
    expect(quoteValue(value)).toBe(expected);
  });

  test('are found by name', () => {
    expect(findEntry('A=1\nDB=""\n', 'DB')).toMatchObject({ empty: true, valueStart: 7, valueEnd: 9 });
    expect(findEntry('A=1\n', 'DB')).toBeUndefined();
  });
});
