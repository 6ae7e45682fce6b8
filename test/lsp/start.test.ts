import { expect, test } from 'vitest';
import { Editor, FULL, PLAIN } from './support/editor';

const UNHANDLED = 'disposability/no-graceful-shutdown';
const SECRET = 'config/hardcoded-secret';
const MANIFEST = '{ "name": "shop", "private": true, "dependencies": { "express": "5.1.0" } }';
const SERVER = `const express = require('express');

const databasePassword = 'tr0ub4dor-and-3';

module.exports = express().listen(process.env.PORT, () => connect(databasePassword));
`;
const HANDLING = "import { server } from '../server';\n\nprocess.once('SIGTERM', () => server.close());\n";
/** More folders than are looked at before a first answer. */
const PARTS = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`src/part${index}/index.ts`, `export const part = ${index};\n`]),
);
const SHOP = { 'package.json': MANIFEST, 'server.js': SERVER, ...PARTS };

async function rules(editor: Editor, uri: string): Promise<readonly unknown[]> {
  return (await editor.diagnostics(uri)).map(({ code }) => code);
}

test('the first diagnostics come before it is known what the files around say, the rest once that is', async () => {
  const editor = await Editor.start({ files: SHOP });
  const server = await editor.open('server.js', 'javascript', SERVER);
  const first = await rules(editor, server);
  expect(first).toContain(SECRET);
  expect(first).not.toContain(UNHANDLED);
  await editor.refreshed(1);
  expect(await rules(editor, server)).toEqual(expect.arrayContaining([SECRET, UNHANDLED]));
});

test('what another file takes back is never shown', async () => {
  const files = { ...SHOP, 'src/part59/signals.ts': HANDLING.replace('../', '../../') };
  const editor = await Editor.start({ files });
  const server = await editor.open('server.js', 'javascript', SERVER);
  const first = await rules(editor, server);
  expect(first).toContain(SECRET);
  expect(first).not.toContain(UNHANDLED);
  // Typing goes on meanwhile.
  await editor.replace(server, 'express()', 'express(  )');
  expect(await rules(editor, server)).not.toContain(UNHANDLED);
  // Actions are about all that is found, and wait for it.
  await editor.actions(server, editor.rangeOf(server, 'listen'));
  const last = await rules(editor, server);
  expect(last).toContain(SECRET);
  expect(last).not.toContain(UNHANDLED);
});

test('to a client that does not ask, the first are pushed, then all, and none is taken back', async () => {
  for (const isHandled of [false, true]) {
    const files = isHandled ? { ...SHOP, 'src/part59/signals.ts': HANDLING } : SHOP;
    const editor = await Editor.start({ files, capabilities: PLAIN });
    const server = await editor.open('server.js', 'javascript', SERVER);
    const pushed = async () =>
      (await editor.publication(({ uri }) => uri === server)).diagnostics.map(({ code }) => code);
    const first = await pushed();
    expect(first).toContain(SECRET);
    expect(first).not.toContain(UNHANDLED);
    const last = await pushed();
    expect(last).toEqual(expect.arrayContaining(first));
    expect(last.includes(UNHANDLED)).toBe(!isHandled);
  }
});

test('a client that cannot be told to ask again is given all at once', async () => {
  const capabilities = { ...FULL, workspace: { ...FULL.workspace, diagnostics: {} } };
  const editor = await Editor.start({ files: SHOP, capabilities });
  const server = await editor.open('server.js', 'javascript', SERVER);
  expect(await rules(editor, server)).toContain(UNHANDLED);
});

test('actions and hovers are about all that is found', async () => {
  const editor = await Editor.start({ files: SHOP });
  const server = await editor.open('server.js', 'javascript', SERVER);
  const listen = editor.rangeOf(server, 'listen');
  const actions = await editor.actions(server, listen);
  expect(actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code))).toContain(UNHANDLED);
});

test('in a folder of thousands of files the first diagnostics come as soon as in a small one', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [
      `src/part${index % 300}/file${index}.ts`,
      `export const at = ${index};\n`,
    ]),
  );
  const time = async (files: Readonly<Record<string, string>>) => {
    const editor = await Editor.start({ files });
    const began = performance.now();
    const uri = await editor.open('server.js', 'javascript', SERVER);
    expect(await rules(editor, uri)).toContain(SECRET);
    return performance.now() - began;
  };
  const few = await time({ 'package.json': MANIFEST, 'server.js': SERVER });
  expect(await time({ ...SHOP, ...many })).toBeLessThan(2 * few + 500);
});
