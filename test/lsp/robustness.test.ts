import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { Editor } from './support/editor';
import { startServer } from './support/server';

const SHELL_OUT = 'import os\nos.system("ls")\n';

test('says what it offers', async () => {
  const { initialized } = await Editor.start();
  expect(initialized.serverInfo?.name).toBe('twelve-factor');
  expect(initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    codeActionProvider: {
      codeActionKinds: ['quickfix', 'source.fixAll.twelveFactor'],
      resolveProvider: true,
    },
    hoverProvider: true,
    workspace: { textDocumentContent: { schemes: ['twelve-factor'] } },
  });
});

test('exit code 0 after a shutdown, 1 without', async () => {
  const orderly = await Editor.start();
  expect(await orderly.quit()).toBe(0);
  const { connection, ended } = startServer();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('exit');
  expect(await ended).toBe(1);
});

test('a cancelled request is answered as cancelled, and the next one is right', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const source = new CancellationTokenSource();
  const pull = editor.server.connection.sendRequest(
    'textDocument/diagnostic',
    { textDocument: { uri } },
    source.token,
  );
  source.cancel();
  // Data that forbids another request would make VS Code forget the one that follows.
  await expect(pull).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled, data: undefined });
  expect(await editor.diagnostics(uri)).toHaveLength(1);
});

test('a malformed change is logged once and does no harm', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const { connection } = editor.server;
  for (const contentChanges of [[{ text: 7 }], [{}], [{ range: {}, text: 'x' }], 'nonsense', [null]]) {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges,
    });
  }
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///unknown.py', version: 2 },
    contentChanges: [],
  });
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  expect(editor.log.filter((line) => line.includes(uri))).toHaveLength(1);
});

test.each([
  ['empty', 'app.py', 'python', ''],
  ['half-typed', 'app.py', 'python', 'import os\nos.system("ls'],
  ['binary', 'app.py', 'python', '\0\u0001\u0002ELF\0'],
  ['lone surrogates', 'app.py', 'python', 'import os\nx = "\uD83D"\n'],
  ['broken YAML', 'compose.yaml', 'yaml', 'services:\n  web: [\n\t- :'],
  ['broken JSON', 'package.json', 'json', '{"scripts": {"start": '],
  ['broken Dockerfile', 'Dockerfile', 'dockerfile', 'FROM\nRUN \\\n'],
  ['broken TOML', 'app.toml', 'toml', '[[[\nx ='],
  ['broken XML', 'logback.xml', 'xml', '<a><b'],
])('survives a document that is %s', async (_name, path, language, text) => {
  const editor = await Editor.start();
  const uri = await editor.open(path, language, text);
  expect((await editor.pull(uri)).kind).toBe('full');
  expect(await editor.hover(uri, { line: 0, character: 0 })).toBeNull();
  expect(
    await editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }),
  ).toBeInstanceOf(Array);
  expect(editor.log).toEqual([]);
  const other = await editor.open('other.py', 'python', SHELL_OUT);
  expect(await editor.diagnostics(other)).toHaveLength(1);
});

test('a document of 5 MB is answered', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('big.py', 'python', `import os\n${'x = 1  # padding\n'.repeat(300_000)}`);
  expect((await editor.pull(uri)).kind).toBe('full');
});

test('a document that is opened again is read again', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  await editor.close(uri);
  expect(await editor.diagnostics(uri)).toEqual([]);
  await editor.open('app.py', 'python', 'x = 1\n');
  expect(await editor.diagnostics(uri)).toEqual([]);
});
