import { expect, test } from 'vitest';
import { Editor } from './support/editor';

const SHELL_OUT = 'import subprocess as sp\n\nsp.run("convert in.png out.png", shell=True)\n';
const RULE = 'dependencies/shell-out';

test('a finding has code, link, source, range and a message of one line', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const [diagnostic, ...others] = await editor.diagnostics(uri);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: RULE,
    codeDescription: { href: 'https://12factor.net/dependencies' },
    source: 'twelve-factor',
  });
  expect(editor.slice(uri, diagnostic!.range)).toBe('sp.run');
  expect(diagnostic?.message).not.toMatch(/[\r\n]/);
  expect(diagnostic?.severity).toBeGreaterThanOrEqual(1);
});

test('diagnostics follow incremental edits, those behind the edit move', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  await editor.diagnostics(uri);
  await editor.replace(uri, 'import subprocess as sp\n', 'import subprocess as sp\n# one line more\n');
  const [moved] = await editor.diagnostics(uri);
  expect(moved?.range.start).toEqual({ line: 3, character: 0 });
  await editor.replace(uri, 'as sp', 'as s');
  expect(await editor.diagnostics(uri)).toEqual([]);
  await editor.replace(uri, 'as s\n', 'as sp\n');
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('several changes of one notification are made one after another', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', '\n\nx = 1\n');
  await editor.diagnostics(uri);
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  await editor.change(uri, [
    { range: at(0, 0), text: 'import os\n' },
    { range: at(3, 0), text: 'os.system("ls")\n' },
    { range: { start: { line: 3, character: 3 }, end: { line: 3, character: 9 } }, text: 'popen' },
  ]);
  const [diagnostic] = await editor.diagnostics(uri);
  expect(editor.text(uri)).toBe('import os\n\n\nos.popen("ls")\nx = 1\n');
  expect(editor.slice(uri, diagnostic!.range)).toBe('os.popen');
});

test('an edit that arrives while the grammar is loading is not lost', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', 'import os\n');
  const first = editor.pull(uri);
  await editor.change(uri, [
    {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: 'os.system("ls")\n',
    },
  ]);
  await first;
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a whole new text replaces the old one', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', 'x = 1\n');
  expect(await editor.diagnostics(uri)).toEqual([]);
  await editor.change(uri, [{ text: SHELL_OUT }]);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('nothing changed, nothing sent: also after an edit that leaves the findings as they are', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', `${SHELL_OUT}x = 1\n`);
  const first = await editor.pull(uri);
  expect(first.kind).toBe('full');
  const id = first.kind === 'full' ? first.resultId : undefined;
  expect(await editor.pull(uri, id)).toEqual({ kind: 'unchanged', resultId: id });
  await editor.replace(uri, 'x = 1', 'x = 2');
  expect(await editor.pull(uri, id)).toEqual({ kind: 'unchanged', resultId: id });
  await editor.replace(uri, 'import', '\nimport');
  expect((await editor.pull(uri, id)).kind).toBe('full');
});

test('a comment with a reason silences a finding', async () => {
  const editor = await Editor.start();
  const uri = await editor.open(
    'app.py',
    'python',
    `import os\n# twelve-factor-ignore ${RULE}: it is in the image\nos.system("ls")\n`,
  );
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test('a language that nobody reads, and a document that is not open, have no diagnostics', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('poem.txt', 'plaintext', 'os.system("ls")\n');
  expect(await editor.diagnostics(uri)).toEqual([]);
  expect(await editor.diagnostics('file:///nowhere/else.py')).toEqual([]);
});

test('on save: while one types the findings stay, then they are renewed', async () => {
  const editor = await Editor.start({ settings: { run: 'onSave' } });
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const first = await editor.pull(uri);
  const id = first.kind === 'full' ? first.resultId : undefined;
  await editor.replace(uri, 'sp.run', 'print');
  expect(await editor.pull(uri, id)).toEqual({ kind: 'unchanged', resultId: id });
  await editor.save(uri);
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test('settings: off, another level, excluded; a change of them asks the client to pull again', async () => {
  const editor = await Editor.start({ settings: { rules: { [RULE]: 'error' } }, files: {} });
  const uri = await editor.open('legacy/app.py', 'python', SHELL_OUT);
  expect((await editor.diagnostics(uri))[0]?.severity).toBe(1);
  for (const settings of [{ enable: false }, { rules: { dependencies: 'off' } }, { exclude: ['legacy'] }]) {
    const { length } = editor.refreshes;
    editor.settings = settings;
    await editor.server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.refreshed(length + 1);
    expect(await editor.diagnostics(uri), JSON.stringify(settings)).toEqual([]);
  }
});

test('.twelvefactor.yaml holds at once, from disk and while it is edited, and its own mistakes are shown', async () => {
  const editor = await Editor.start({ files: { '.twelvefactor.yaml': `rules:\n  ${RULE}: off\n` } });
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  expect(await editor.diagnostics(uri)).toEqual([]);
  const config = await editor.open('.twelvefactor.yaml', 'yaml', `rules:\n  ${RULE}: off\n`);
  await editor.replace(config, 'off', 'hint');
  expect((await editor.diagnostics(uri))[0]?.severity).toBe(4);
  await editor.replace(config, 'hint', 'loud');
  const [mistake] = await editor.diagnostics(config);
  expect(editor.slice(config, mistake!.range)).toBe('loud');
});

test('the extension hears how many findings a document has', async () => {
  const editor = await Editor.start({ extension: true });
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  await editor.diagnostics(uri);
  await editor.replace(uri, 'sp.run', 'print');
  await editor.diagnostics(uri);
  expect(editor.statuses).toEqual([
    { uri, state: 'ready', count: 1 },
    { uri, state: 'ready', count: 0 },
  ]);
});
