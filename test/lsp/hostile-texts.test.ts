import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { openBrackets, PARSED_LANGUAGES } from '../support/hostile';
import { Editor } from './support/editor';

const SHELL_OUT = 'import os\nos.system("ls")\n';
/** In milliseconds, from the moment when the hostile text is opened. */
const SOON = 5000;

test.each(PARSED_LANGUAGES)(
  'while 100,000 open brackets are in %s, others are answered',
  async (file, id) => {
    const editor = await Editor.start();
    const warm = await editor.open('warm.py', 'python', SHELL_OUT);
    expect(await editor.diagnostics(warm)).toHaveLength(1);
    const head = id === 'php' ? '<?php\n' : '';
    // The shell's parser has no trouble with brackets of one kind.
    const isShell = id === 'shellscript';
    const brackets = openBrackets(100_000, isShell ? '([{' : '(', isShell);
    const start = Date.now();
    const hostile = await editor.open(file, id, head + brackets);
    const answer = editor.diagnostics(hostile);
    const other = await editor.open('app.py', 'python', SHELL_OUT);
    expect(await editor.diagnostics(other)).toHaveLength(1);
    expect(Date.now() - start).toBeLessThan(SOON);
    const [notice, ...rest] = await answer;
    expect(rest).toEqual([]);
    expect(notice?.message).toMatch(/^Only (?:searched for tokens|partly checked): this file is too broken/);
    expect(editor.log).toEqual([]);
  },
);

test('a document that was not parsed has one notice, with nothing to fix', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', `${'x = 1  # padding\n'.repeat(240_000)}${SHELL_OUT}`);
  const diagnostics = await editor.diagnostics(uri);
  expect(diagnostics).toEqual([
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 16 } },
      severity: DiagnosticSeverity.Information,
      source: 'twelve-factor',
      message:
        'Only searched for tokens: this file is longer than 4 MB. Twelve-Factor did not look at its code.',
    },
  ]);
  expect(await editor.actions(uri, diagnostics[0]!.range, { diagnostics })).toEqual([]);
  expect(await editor.hover(uri, { line: 0, character: 2 })).toBeNull();
});

test.each([
  ['binary', 'app.py', 'x = 1\n\0'],
  ['minified', 'app.js', `f(1);${'g();'.repeat(30_000)}`],
])('says that a document is %s', async (reason, path, text) => {
  const editor = await Editor.start();
  const uri = await editor.open(path, path.endsWith('py') ? 'python' : 'javascript', text);
  expect((await editor.diagnostics(uri)).map(({ message }) => message)).toEqual([
    `Only searched for tokens: this file is ${reason}. Twelve-Factor did not look at its code.`,
  ]);
});

test('what others wrote needs no notice', async () => {
  const editor = await Editor.start({ files: { 'package.json': '{}' } });
  const text = `f(1);${'g();'.repeat(30_000)}`;
  for (const path of ['static/app.min.js', 'node_modules/a/index.js']) {
    const uri = await editor.open(path, 'javascript', text);
    expect(await editor.diagnostics(uri)).toEqual([]);
  }
});

test('a notice goes when the document can be parsed again', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', `${SHELL_OUT}${openBrackets(50_000, '(')}`);
  expect((await editor.diagnostics(uri))[0]?.message).toContain('Only searched for tokens');
  await editor.change(uri, [{ text: SHELL_OUT }]);
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).toEqual(['dependencies/shell-out']);
});
