import { expect, test } from 'vitest';
import { Editor, PLAIN } from './support/editor';

const SHELL_OUT = 'import os\nos.system("ls")\n';

test('without pull, diagnostics are pushed: after opening, after each change, cleared on closing', async () => {
  const editor = await Editor.start({ capabilities: PLAIN });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const opened = await editor.publication(({ version }) => version === 1);
  expect(opened.diagnostics.map(({ code }) => code)).toEqual(['dependencies/shell-out']);
  await editor.replace(uri, 'os.system', 'print');
  expect((await editor.publication(({ version }) => version === 2)).diagnostics).toEqual([]);
  await editor.replace(uri, 'print', 'os.system');
  expect((await editor.publication(({ version }) => version === 3)).diagnostics).toHaveLength(1);
  await editor.close(uri);
  expect((await editor.publication(({ version }) => version === undefined)).diagnostics).toEqual([]);
});

test('of many changes the newest wins: the last push is about the last text', async () => {
  const editor = await Editor.start({ capabilities: PLAIN });
  const uri = await editor.open('app.py', 'python', 'import os\n');
  for (let line = 1; line <= 20; line++) {
    const at = { line, character: 0 };
    void editor.change(uri, [{ range: { start: at, end: at }, text: 'os.system("ls")\n' }]);
  }
  const versions: number[] = [];
  let last = await editor.publication(() => true);
  for (; last.version !== 21; last = await editor.publication(() => true)) versions.push(last.version ?? 0);
  expect(last.diagnostics).toHaveLength(20);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

test('a client that cannot be asked sends its settings along', async () => {
  const editor = await Editor.start({ capabilities: PLAIN });
  await editor.open('app.py', 'python', SHELL_OUT);
  expect((await editor.publication(() => true)).diagnostics).toHaveLength(1);
  await editor.server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { twelveFactor: { rules: { dependencies: 'off' } } },
  });
  expect((await editor.publication(() => true)).diagnostics).toEqual([]);
});

test('on save, nothing is pushed while one types', async () => {
  const editor = await Editor.start({
    capabilities: { ...PLAIN, workspace: { configuration: true } },
    settings: { run: 'onSave' },
  });
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  expect((await editor.publication(() => true)).version).toBe(1);
  await editor.replace(uri, 'os.system', 'print');
  await editor.save(uri);
  const next = await editor.publication(() => true);
  expect(next).toMatchObject({ version: 2, diagnostics: [] });
});
