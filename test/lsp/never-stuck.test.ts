import { expect, test } from 'vitest';
import { CHOSEN_HOSTILE_TEXTS, flatText, openBrackets } from '../support/hostile';
import { Editor } from './support/editor';
import { probe, probeFlags } from './support/probe';

const SHELL_OUT = 'import os\nos.system("ls")\n';
/** How long the server may run before it looks for messages, in milliseconds; a quarter is the aim. */
const SOON = 1000;
/** How long others are asked for meanwhile, in milliseconds. */
const WATCHED = 3000;

/** Has small documents answered until something is done, and says how long the server let others wait at most. */
async function longestUntil(editor: Editor, done: Promise<unknown>): Promise<number> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  void done.then(end, end);
  const last = Date.now() + WATCHED;
  for (let count = 0; !isDone && Date.now() < last; count++) {
    const uri = await editor.open(`small${count}.py`, 'python', SHELL_OUT);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    await editor.close(uri);
  }
  return (await probe(editor)).stretch ?? Number.NaN;
}

async function warmEditor(): Promise<Editor> {
  const editor = await Editor.start({ flags: probeFlags('stretch') });
  await editor.diagnostics(await editor.open('warm.py', 'python', SHELL_OUT));
  await probe(editor);
  return editor;
}

test.each(CHOSEN_HOSTILE_TEXTS)('others are answered beside $name', async ({ file, languageId, text }) => {
  const editor = await warmEditor();
  const hostile = await editor.open(file, languageId, text());
  expect(await longestUntil(editor, editor.diagnostics(hostile))).toBeLessThan(SOON);
  expect(editor.log).toEqual([]);
});

test.each([
  ['sound', flatText('java', 500_000)],
  ['broken', `class A {{{ f([(\n${flatText('java', 500_000)}`],
  ['full of brackets', openBrackets(50_000, '(')],
])(
  'others are answered while somebody types in a text that is %s',
  async (_name, text) => {
    const editor = await warmEditor();
    const typed = await editor.open('Hostile.java', 'java', text);
    await editor.diagnostics(typed);
    const start = { line: 0, character: 0 };
    for (const key of ['x', '(', '{', '"']) {
      await editor.change(typed, [{ range: { start, end: start }, text: key }]);
      expect(await longestUntil(editor, editor.diagnostics(typed))).toBeLessThan(SOON);
    }
    expect(editor.log).toEqual([]);
  },
  60_000,
);

test('10,000 edits in a burst are one', async () => {
  const editor = await warmEditor();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const at = { line: 2, character: 0 };
  const edits = Array.from({ length: 10_000 }, () =>
    editor.change(uri, [{ range: { start: at, end: at }, text: 'x = 1\n' }]),
  );
  const answer = editor.diagnostics(uri);
  expect(await longestUntil(editor, answer)).toBeLessThan(SOON);
  await Promise.all(edits);
  expect(await answer).toHaveLength(1);
}, 60_000);

test('among 2,000 documents each is answered', async () => {
  const editor = await warmEditor();
  const uris = await Promise.all(
    Array.from({ length: 2000 }, (_, count) => editor.open(`many${count}.py`, 'python', SHELL_OUT)),
  );
  const answers = Promise.all(uris.map((uri) => editor.diagnostics(uri)));
  await answers;
  expect(await longestUntil(editor, editor.diagnostics(uris[0] ?? ''))).toBeLessThan(SOON);
}, 60_000);
