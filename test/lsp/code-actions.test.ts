import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { applied } from './support/apply';
import { Editor, FULL, PLAIN } from './support/editor';

const SECRET = 'tr0ub4dor-and-3';
const TWO_SECRETS = `import sys\n\ndb_password = "${SECRET}"\nmail_password = "${SECRET}-too"\n`;

/** Code with the addresses of two services. */
function handles(database: string): string {
  return `import psycopg2\nimport redis\n\ncache = redis.Redis.from_url("redis://cache.shop.io:6379/0")\nrows = psycopg2.connect("${database}")\n`;
}

async function actionsOn(editor: Editor, uri: string, found: string): Promise<CodeAction[]> {
  return editor.actions(uri, editor.rangeOf(uri, found), { diagnostics: await editor.diagnostics(uri) });
}

async function resolved(editor: Editor, actions: readonly CodeAction[], title: RegExp): Promise<CodeAction> {
  const action = actions.find((one) => title.test(one.title));
  if (!action) throw new Error(`no ${title} among\n${actions.map((one) => one.title).join('\n')}`);
  return editor.resolve(action);
}

test('actions come in the order in which they are looked for, and name no secret', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const actions = await actionsOn(editor, uri, 'db_password');
  expect(actions.map(({ title }) => title)).toEqual([
    'Read `DB_PASSWORD` from the environment',
    'Read `DB_PASSWORD` from the environment and move the value to .env',
    'Ignore config/hardcoded-secret on this line, with a reason',
    'Ignore config/hardcoded-secret in this file, with a reason',
    'Turn off config/hardcoded-secret in .twelvefactor.yaml',
    'Explain config/hardcoded-secret',
  ]);
  for (const action of actions) {
    expect(action.edit).toBeUndefined();
    expect(JSON.stringify(action)).not.toContain(SECRET);
    expect(action.diagnostics?.[0]?.code).toBe('config/hardcoded-secret');
  }
});

test('where there is no fix the explanation comes first, so that Enter does not ignore what was found', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('ids.py', 'python', 'import os\nos.system(f"{tool} --all")\n');
  const [found] = await editor.diagnostics(uri);
  const actions = await editor.actions(uri, found!.range, { diagnostics: [found!] });
  expect(actions.map(({ title }) => title.split(' ')[0])).toEqual(['Explain', 'Ignore', 'Ignore', 'Turn']);
});

test('a fix edits its document and creates what is needed beside it, with annotations', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const { edit } = await resolved(
    editor,
    await actionsOn(editor, uri, 'db_password'),
    /^Read `DB_PASSWORD` from the environment$/,
  );
  expect(await applied(editor, edit)).toEqual({
    [uri]: `import os\nimport sys\n\ndb_password = os.environ["DB_PASSWORD"]\nmail_password = "${SECRET}-too"\n`,
    [editor.folder!.uriOf('.env.example')]: 'DB_PASSWORD=\n',
  });
  expect(Object.values(edit?.changeAnnotations ?? {})).toEqual([
    { label: 'Add DB_PASSWORD to .env.example' },
  ]);
});

test('the value moves into .env, which git is told to ignore; labels do not show it', async () => {
  const editor = await Editor.start({
    files: { '.env.example': 'PORT=8000', '.env': 'PORT=1\r\n', 'app.py': TWO_SECRETS },
  });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const { edit } = await resolved(editor, await actionsOn(editor, uri, 'db_password'), /move the value/);
  const texts = await applied(editor, edit);
  expect(texts[editor.folder!.uriOf('.env.example')]).toBe('PORT=8000\nDB_PASSWORD=');
  expect(texts[editor.folder!.uriOf('.env')]).toBe(`PORT=1\r\nDB_PASSWORD=${SECRET}\r\n`);
  expect(texts[editor.folder!.uriOf('.gitignore')]).toBe('.env\n');
  expect(JSON.stringify(edit?.changeAnnotations)).not.toContain(SECRET);
});

test('the text of a file that is open beside is what counts, not the one on disk', async () => {
  const editor = await Editor.start({ files: { '.env.example': 'OLD=\n' } });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const example = await editor.open('.env.example', 'dotenv', 'NEW=\nNEWER=\n');
  const { edit } = await resolved(editor, await actionsOn(editor, uri, 'db_password'), /environment$/);
  expect((await applied(editor, edit))[example]).toBe('NEW=\nNEWER=\nDB_PASSWORD=\n');
});

test('fix all of a rule: behind its fixes, each import once, other files once', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('app.py', 'python', handles('postgres://db.shop.io/shop'));
  const actions = await actionsOn(editor, uri, 'redis://');
  expect(actions.slice(0, 2).map(({ title }) => title)).toEqual([
    'Read `REDIS_URL` from the environment',
    'Fix all backing-services/hardcoded-handle in this file',
  ]);
  const { edit } = await resolved(editor, actions, /^Fix all/);
  expect(await applied(editor, edit)).toEqual({
    [uri]:
      'import os\nimport psycopg2\nimport redis\n\ncache = redis.Redis.from_url(os.environ["REDIS_URL"])\nrows = psycopg2.connect(os.environ["DATABASE_URL"])\n',
    [editor.folder!.uriOf('.env.example')]:
      'REDIS_URL=redis://cache.shop.io:6379/0\nDATABASE_URL=postgres://db.shop.io/shop\n',
  });
});

test('no fix all where a value would get lost, or two would share a name', async () => {
  const editor = await Editor.start({ files: {} });
  const fixAll = async (uri: string, found: string) =>
    (await actionsOn(editor, uri, found)).filter(({ title }) => title.startsWith('Fix all'));
  expect(await fixAll(await editor.open('shop.py', 'python', TWO_SECRETS), 'db_password')).toEqual([]);
  const fallbacks = `import os\na = os.getenv("A_PASSWORD", "${SECRET}")\nb = os.getenv("B_PASSWORD", "${SECRET}")\n`;
  expect(await fixAll(await editor.open('env.py', 'python', fallbacks), 'A_PASS')).toEqual([]);
  const caches = handles('x').replace('psycopg2.connect("x")', 'redis.Redis.from_url("redis://b.shop.io/1")');
  expect(await fixAll(await editor.open('caches.py', 'python', caches), 'redis://')).toEqual([]);
});

test('fixes keep CRLF', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', `import sys\r\n\r\ndb_password = "${SECRET}"\r\n`);
  const { edit } = await resolved(editor, await actionsOn(editor, uri, 'db_password'), /environment$/);
  expect((await applied(editor, edit))[uri]).toBe(
    'import os\r\nimport sys\r\n\r\ndb_password = os.environ["DB_PASSWORD"]\r\n',
  );
});

test('every finding on the line of the cursor has its actions, those asked about first', async () => {
  const editor = await Editor.start();
  const uri = await editor.open(
    'app.py',
    'python',
    `import os\nos.system("ls"); db_password = "${SECRET}"\n`,
  );
  const diagnostics = await editor.diagnostics(uri);
  expect(diagnostics).toHaveLength(2);
  const start = { line: 1, character: 0 };
  const rules = (actions: readonly CodeAction[]) => [
    ...new Set(actions.map(({ diagnostics: about }) => about?.[0]?.code)),
  ];
  const all = await editor.actions(uri, { start, end: start });
  expect(rules(all).sort()).toEqual(['config/hardcoded-secret', 'dependencies/shell-out']);
  const ignores = (actions: readonly CodeAction[]) =>
    actions
      .filter(({ title }) => /on this line/.test(title))
      .map(({ diagnostics: about }) => about?.[0]?.code);
  const asked = diagnostics.filter(({ code }) => code === 'config/hardcoded-secret');
  expect(ignores(await editor.actions(uri, { start, end: start }, { diagnostics: asked }))[0]).toBe(
    'config/hardcoded-secret',
  );
});

test('only the kinds that are asked for', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const range = editor.rangeOf(uri, 'db_password');
  expect(await editor.actions(uri, range, { only: ['refactor'] })).toEqual([]);
  expect(await editor.actions(uri, range, { only: ['source.organizeImports'] })).toEqual([]);
  // What needs a look is nothing to be done on save.
  expect(await editor.actions(uri, range, { only: ['source.fixAll'] })).toEqual([]);
  const quick = await editor.actions(uri, range, { only: ['quickfix'] });
  expect(new Set(quick.map(({ kind }) => kind))).toEqual(new Set(['quickfix']));
});

test('source.fixAll.twelveFactor makes the safe fixes', async () => {
  const editor = await Editor.start({ files: { 'app.py': 'x = 1\n' } });
  const uri = await editor.open('.env', 'dotenv', `DB_PASSWORD=${SECRET}\n`);
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).toEqual(['config/env-file-committed']);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const [action] = await editor.actions(uri, range, { only: ['source'] });
  expect(action?.kind).toBe('source.fixAll.twelveFactor');
  const { edit } = await editor.resolve(action!);
  expect(await applied(editor, edit)).toEqual({ [editor.folder!.uriOf('.gitignore')]: '.env\n' });
  const fix = (await editor.actions(uri, range, { only: ['quickfix'] }))[0];
  expect(fix?.isPreferred).toBe(true);
});

test('turn off: a new file, or a line in the one that is there, which keeps its comments', async () => {
  const editor = await Editor.start({ files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const actions = await actionsOn(editor, uri, 'db_password');
  const config = editor.folder!.uriOf('.twelvefactor.yaml');
  const turnedOff = async () =>
    (await applied(editor, (await resolved(editor, actions, /^Turn off/)).edit))[config];
  expect(await turnedOff()).toBe('rules:\n  config/hardcoded-secret: off\n');
  await editor.folder!.write(
    '.twelvefactor.yaml',
    '# ours\nrules:\n  # noisy\n  logs: hint # for now\n\nexclude: [legacy]\n',
  );
  expect(await turnedOff()).toBe(
    '# ours\nrules:\n  # noisy\n  logs: hint # for now\n  config/hardcoded-secret: off\n\nexclude: [legacy]\n',
  );
  await editor.folder!.write('.twelvefactor.yaml', 'exclude: [legacy]');
  expect(await turnedOff()).toBe('exclude: [legacy]\nrules:\n  config/hardcoded-secret: off\n');
});

test('an action is void when the document has changed since', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const [action] = await actionsOn(editor, uri, 'db_password');
  await editor.replace(uri, 'import sys', 'import re');
  await expect(editor.resolve(action!)).rejects.toThrow('has changed');
});

test('a client that cannot resolve gets the edits at once, one that knows no document changes gets plain ones', async () => {
  const editor = await Editor.start({ capabilities: PLAIN, files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'db_password'));
  expect(actions.map(({ title }) => title)).toEqual([
    'Read `DB_PASSWORD` from the environment',
    'Ignore config/hardcoded-secret on this line, with a reason',
    'Ignore config/hardcoded-secret in this file, with a reason',
  ]);
  for (const { edit, title } of actions) {
    expect(edit?.documentChanges, title).toBeUndefined();
    expect(Object.keys(edit?.changes ?? {}), title).toEqual([uri]);
  }
  const ignore = actions.find(({ title }) => /on this line/.test(title));
  expect((await applied(editor, ignore?.edit))[uri]).toContain(
    '# twelve-factor-ignore config/hardcoded-secret: reason\ndb_password',
  );
});

test('no annotations for a client that does not know them', async () => {
  const workspace = { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } };
  const editor = await Editor.start({ capabilities: { ...FULL, workspace }, files: {} });
  const uri = await editor.open('app.py', 'python', TWO_SECRETS);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'db_password'));
  const { edit } = await resolved(editor, actions, /environment$/);
  expect(edit?.changeAnnotations).toBeUndefined();
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? (change as TextDocumentEdit).edits : [],
  );
  expect(edits.every((one) => !('annotationId' in one))).toBe(true);
});
