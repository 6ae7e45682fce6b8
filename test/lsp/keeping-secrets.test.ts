import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { applied } from './support/apply';
import { Editor, type EditorOptions, FULL, PLAIN } from './support/editor';

const SECRET = 'tr0ub4dor-and-3';
const CODE = `db_password = "${SECRET}"\n`;
const READ = 'Read `DB_PASSWORD` from the environment';
const MOVED = `${READ} and move the value to .env`;

/** The titles of the fixes for the secret in a new file. */
async function fixes(options: EditorOptions, path = 'shop.py', code = CODE): Promise<readonly string[]> {
  const editor = await Editor.start(options);
  return titles(editor, await editor.open(path, 'python', code));
}

async function titles(editor: Editor, uri: string): Promise<readonly string[]> {
  const actions = await editor.actions(uri, editor.rangeOf(uri, SECRET));
  return actions.map(({ title }) => title).filter((title) => /^(?:Read|Remove) /.test(title));
}

function git(editor: Editor, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: editor.folder!.root, stdio: 'pipe' });
}

describe('the value of a secret is moved only', () => {
  test('where there is a folder for it', async () => {
    expect(await fixes({})).toEqual([READ]);
    expect(await fixes({ files: {} })).toEqual([READ, MOVED]);
  });

  test('where .env has no other value under that name', async () => {
    const renamed = READ.replace('DB', 'SHOP_DB');
    expect(await fixes({ files: { '.env': 'DB_PASSWORD=another-one\n' } })).toEqual([
      renamed,
      `${renamed} and move the value to .env`,
    ]);
    expect(await fixes({ files: { '.env': `DB_PASSWORD=${SECRET}\n` } })).toEqual([READ, MOVED]);
  });

  test('where git does not track .env', async () => {
    const editor = await Editor.start({ files: { '.env': 'A=1\n', '.gitignore': '.env\n' } });
    const uri = await editor.open('shop.py', 'python', CODE);
    git(editor, 'init', '-q');
    expect(await titles(editor, uri)).toEqual([READ, MOVED]);
    const range = editor.rangeOf(uri, SECRET);
    const move = (await editor.actions(uri, range)).find(({ title }) => title === MOVED)!;
    git(editor, 'add', '-f', '.env');
    expect(await titles(editor, uri)).toEqual([READ]);
    expect((await editor.resolve(move)).edit, 'it was offered before').toBeUndefined();
  });

  test('where the client can edit several files at once', async () => {
    expect(await fixes({ files: {}, capabilities: PLAIN })).toEqual([READ]);
    const withEnv = { files: { '.env': '', '.gitignore': '.env\n' } };
    expect(await fixes({ ...withEnv, capabilities: PLAIN })).toEqual([READ]);
    const workspaceEdit = { documentChanges: true };
    const capabilities = { ...FULL, workspace: { ...FULL.workspace, workspaceEdit } };
    expect(await fixes({ files: {}, capabilities })).toEqual([READ]);
    expect(await fixes({ files: { '.env': '' }, capabilities }), 'it has to create .gitignore').toEqual([
      READ,
    ]);
    expect(await fixes({ ...withEnv, capabilities })).toEqual([READ, MOVED]);
  });

  test('out of an image: there is no other fix', async () => {
    const editor = await Editor.start({ files: {}, capabilities: PLAIN });
    const uri = await editor.open('Dockerfile', 'dockerfile', `FROM a:1\nENV DB_PASSWORD=${SECRET}\nCMD a\n`);
    expect(await titles(editor, uri)).toEqual([]);
  });

  test('and first, so that an edit which is aborted loses nothing', async () => {
    const editor = await Editor.start({ files: { '.env': 'A=1\n' } });
    const uri = await editor.open('shop.py', 'python', CODE);
    const range = editor.rangeOf(uri, SECRET);
    const move = (await editor.actions(uri, range)).find(({ title }) => title === MOVED)!;
    const { edit } = await editor.resolve(move);
    const order = edit?.documentChanges?.flatMap((change) =>
      'edits' in change ? [change.textDocument.uri] : [],
    );
    const of = (name: string) => order?.indexOf(editor.folder!.uriOf(name)) ?? -1;
    expect(of('.gitignore')).toBeGreaterThan(-1);
    expect(of('.env')).toBeGreaterThan(of('.gitignore'));
    expect(order?.at(-1)).toBe(uri);
    expect((await applied(editor, edit))[editor.folder!.uriOf('.env')]).toBe(`A=1\nDB_PASSWORD=${SECRET}\n`);
  });
});

test('two files: what is typed into one counts at once for the other', async () => {
  const editor = await Editor.start({ files: { 'app.py': '', 'main.py': '' } });
  const one = await editor.open('app.py', 'python', `password = "${SECRET}"\n`);
  const other = await editor.open('main.py', 'python', `password = "${SECRET}-too"\n`);
  const name = 'Read `APP_PASSWORD` from the environment';
  expect((await titles(editor, other))[0]).toBe(name);
  const read = (await editor.actions(one, editor.rangeOf(one, SECRET))).find(({ title }) => title === name)!;
  const texts = await applied(editor, (await editor.resolve(read)).edit);
  await editor.change(one, [{ text: texts[one]! }]);
  expect(await titles(editor, other)).toEqual([]);
});
