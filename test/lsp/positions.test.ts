import { expect, test } from 'vitest';
import { Editor } from './support/editor';

test.each([
  ['LF', 'import os\nx = 1\nos.system("ls")\n'],
  ['CRLF', 'import os\r\nx = 1\r\nos.system("ls")\r\n'],
  ['CR', 'import os\rx = 1\ros.system("ls")\r'],
  ['a byte order mark', '\uFEFFimport os\nx = 1\nos.system("ls")\n'],
  ['characters outside the basic plane', 'import os\nx = 1\ny = "\u{1F680}\u{1F600}"; os.system("ls")\n'],
  ['combining and wide characters', 'import os\nx = 1\ny = "e\u0301\u6f22\u5b57"; os.system("ls")\n'],
  ['tabs', 'import os\nif x:\n\tos.system("ls")\n'],
])('ranges are right with %s, before and after edits', async (_name, text) => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', text);
  const check = async () => {
    const [diagnostic, ...others] = await editor.diagnostics(uri);
    expect(others).toEqual([]);
    expect(editor.slice(uri, diagnostic!.range)).toBe('os.system');
  };
  await check();
  await editor.replace(uri, 'import os', 'import os, \\\r\n  sys');
  await check();
  await editor.replace(uri, 'os.system', '"\u{1F680}\u{1F680}"; os.system');
  await check();
  await editor.replace(uri, '\u{1F680}\u{1F680}', 'a');
  await check();
});

test('a change whose range reaches out of the text is cut off', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', 'import os\nx\n');
  const far = { start: { line: 1, character: 0 }, end: { line: 900, character: 900 } };
  await editor.change(uri, [{ range: far, text: 'os.system("ls")\n' }]);
  const [diagnostic] = await editor.diagnostics(uri);
  expect(editor.slice(uri, diagnostic!.range)).toBe('os.system');
  const beyond = { start: { line: 50, character: 3 }, end: { line: 50, character: 3 } };
  await editor.change(uri, [{ range: beyond, text: '\n\nos.popen("ls")' }]);
  const all = await editor.diagnostics(uri);
  expect(all.map(({ range }) => editor.slice(uri, range))).toEqual(['os.system', 'os.popen']);
});
