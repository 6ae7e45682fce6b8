import { expect, test } from 'vitest';
import { applied } from './support/apply';
import { Editor, PLAIN } from './support/editor';

const COMPOSE = 'services:\n  db:\n    image: postgres:13-alpine\n';
const WORKFLOW =
  'jobs:\n  test:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: postgres:15\n';
const PRODUCTION =
  'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          image: postgres:16\n';
const SKEW = 'dev-prod-parity/service-version-skew';

async function rules(editor: Editor, uri: string): Promise<readonly unknown[]> {
  return (await editor.diagnostics(uri)).map(({ code }) => code);
}

test('what is typed into one file changes the findings of another', async () => {
  const workflowText = WORKFLOW.replace('postgres:15', 'postgres:13');
  const editor = await Editor.start({
    files: { 'compose.yaml': COMPOSE, '.github/workflows/test.yml': workflowText },
  });
  const workflow = await editor.open('.github/workflows/test.yml', 'yaml', workflowText);
  const compose = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  expect(await rules(editor, workflow)).not.toContain(SKEW);
  const { length } = editor.refreshes;
  await editor.replace(compose, 'postgres:13', 'postgres:17');
  await editor.refreshed(length + 1);
  expect(await rules(editor, workflow)).toContain(SKEW);
});

test('a file that changes on disk changes the findings of an open one', async () => {
  const editor = await Editor.start({ files: { 'compose.yaml': COMPOSE, 'k8s/db.yaml': PRODUCTION } });
  const compose = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  expect(await rules(editor, compose)).toContain(SKEW);
  const { length } = editor.refreshes;
  await editor.folder!.write('k8s/db.yaml', PRODUCTION.replace('postgres:16', 'postgres:13.2'));
  await editor.server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: editor.folder!.uriOf('k8s/db.yaml'), type: 2 }],
  });
  await editor.refreshed(length + 1);
  expect(await rules(editor, compose)).not.toContain(SKEW);
});

test('a finding leads to the other place, and its fix changes both files', async () => {
  const editor = await Editor.start({
    files: { 'compose.yaml': COMPOSE, 'k8s/db.yaml': PRODUCTION, '.github/workflows/test.yml': WORKFLOW },
  });
  const uri = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  const [found] = (await editor.diagnostics(uri)).filter(({ code }) => code === SKEW);
  expect(found?.relatedInformation).toEqual([
    {
      location: {
        uri: editor.folder!.uriOf('k8s/db.yaml'),
        range: { start: { line: 7, character: 26 }, end: { line: 7, character: 28 } },
      },
      message: 'postgres 16',
    },
  ]);
  const actions = await editor.actions(uri, found!.range, { diagnostics: [found!] });
  const { edit } = await editor.resolve(actions.find(({ title }) => title === 'Use postgres 16 everywhere')!);
  expect(await applied(editor, edit)).toEqual({
    [uri]: COMPOSE.replace(':13', ':16'),
    [editor.folder!.uriOf('.github/workflows/test.yml')]: WORKFLOW.replace(':15', ':16'),
  });
  expect(Object.values(edit?.changeAnnotations ?? {})).toEqual([
    { label: 'Change .github/workflows/test.yml' },
  ]);
});

const UNHANDLED = 'disposability/no-graceful-shutdown';
const MANIFEST = '{ "name": "shop", "private": true, "dependencies": { "express": "5.1.0" } }';
const SERVER =
  "const express = require('express');\n\nmodule.exports = express().listen(process.env.PORT);\n";
const NOTED =
  "// SIGTERM is not handled anywhere yet\nimport { server } from '../server';\n\nserver.ref();\n";
const HANDLING = "process.once('SIGTERM', () => server.close());";
/** The neighbour is written in another language of the same ecosystem. */
const SHOP = { 'package.json': MANIFEST, 'server.js': SERVER, 'src/signals.ts': NOTED };

test('a neighbour that handles SIGTERM from now on takes the finding out of the open server', async () => {
  const editor = await Editor.start({ files: SHOP });
  const server = await editor.open('server.js', 'javascript', SERVER);
  expect(await rules(editor, server)).toContain(UNHANDLED);
  const signals = await editor.open('src/signals.ts', 'typescript', NOTED);
  let { length } = editor.refreshes;
  await editor.replace(signals, 'server.ref();', HANDLING);
  await editor.refreshed(length + 1);
  expect(await rules(editor, server)).not.toContain(UNHANDLED);
  length = editor.refreshes.length;
  // What was typed is not saved.
  await editor.close(signals);
  await editor.refreshed(length + 1);
  expect(await rules(editor, server)).toContain(UNHANDLED);
});

test('a client to which findings are pushed gets those that a neighbour changed', async () => {
  const editor = await Editor.start({ files: SHOP, capabilities: PLAIN });
  const server = await editor.open('server.js', 'javascript', SERVER);
  const codes = async (isWanted: (codes: readonly unknown[]) => boolean) =>
    editor.publication(
      ({ uri, diagnostics }) => uri === server && isWanted(diagnostics.map(({ code }) => code)),
    );
  await codes((found) => found.includes(UNHANDLED));
  const signals = await editor.open('src/signals.ts', 'typescript', NOTED);
  await editor.replace(signals, 'server.ref();', HANDLING);
  await codes((found) => !found.includes(UNHANDLED));
  await editor.replace(signals, HANDLING, 'server.unref();');
  await codes((found) => found.includes(UNHANDLED));
});

test('at the first look, a neighbour whose language was not read before counts', async () => {
  const editor = await Editor.start({ files: { ...SHOP, 'src/signals.ts': HANDLING } });
  const server = await editor.open('server.js', 'javascript', SERVER);
  expect(await rules(editor, server)).not.toContain(UNHANDLED);
});

test('a neighbour that changes on disk counts, also where only its folder is told of, and as long as it is of the app', async () => {
  const editor = await Editor.start({ files: { 'package.json': MANIFEST, 'server.js': SERVER } });
  const server = await editor.open('server.js', 'javascript', SERVER);
  expect(await rules(editor, server)).toContain(UNHANDLED);
  const tell = async (path: string, type: number) => {
    const { length } = editor.refreshes;
    await editor.server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.folder!.uriOf(path), type }],
    });
    await editor.refreshed(length + 1);
  };
  await editor.folder!.write('lib/signals.ts', HANDLING);
  await tell('lib', 1);
  expect(await rules(editor, server)).not.toContain(UNHANDLED);
  await editor.folder!.write('lib/signals.ts', NOTED);
  await tell('lib/signals.ts', 2);
  expect(await rules(editor, server)).toContain(UNHANDLED);
  await editor.folder!.write('lib/signals.ts', HANDLING);
  await tell('lib/signals.ts', 2);
  expect(await rules(editor, server)).not.toContain(UNHANDLED);
  // Now it belongs to another app.
  await editor.folder!.write('lib/package.json', MANIFEST);
  await tell('lib/package.json', 1);
  expect(await rules(editor, server)).toContain(UNHANDLED);
});
