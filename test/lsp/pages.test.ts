import { expect, test } from 'vitest';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { Editor, FULL } from './support/editor';

const RULE = 'dependencies/shell-out';
const SHELL_OUT = 'import os\nos.system("ls")\n';

function contentOf(hover: Hover | null): MarkupContent {
  if (!hover) throw new Error('there is no hover');
  return hover.contents as MarkupContent;
}

test('hover on a finding: what, why in production, what to do, before and after, where to read on', async () => {
  const editor = await Editor.start({ extension: true });
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const [diagnostic] = await editor.diagnostics(uri);
  const hover = await editor.hover(uri, { line: 1, character: 4 });
  expect(hover?.range).toEqual(diagnostic?.range);
  const { kind, value } = contentOf(hover);
  expect(kind).toBe('markdown');
  expect(value).toContain('The app starts a program');
  expect(value).toContain('**Why it hurts in production**');
  expect(value).toContain('**Instead**');
  expect(value).toMatch(/Before:\n```python\n[^`]*```\n\nAfter:\n```python\n/);
  expect(value).toContain('https://12factor.net/dependencies');
  expect(value).toContain(`command:twelveFactor.explain?${encodeURIComponent(JSON.stringify([RULE]))}`);
  expect(value).not.toMatch(/^\s*\^+ /m);
  expect(await editor.hover(uri, { line: 0, character: 2 })).toBeNull();
});

test('hover has no commands for other clients, and no Markdown for those who cannot show it', async () => {
  const other = await Editor.start();
  const uri = await other.open('app.py', 'python', SHELL_OUT);
  const hover = await other.hover(uri, { line: 1, character: 4 });
  // These may not show the message above the hover.
  expect(contentOf(hover).value).toContain('This starts `ls`');
  expect(contentOf(hover).value).not.toContain('command:');
  const plain = await Editor.start({
    capabilities: { ...FULL, textDocument: { ...FULL.textDocument, hover: {} } },
  });
  await plain.open('app.py', 'python', SHELL_OUT);
  const text = await plain.hover('file:///nowhere/app.py', { line: 1, character: 4 });
  expect(text?.contents).toMatchObject({ kind: 'plaintext' });
  expect(contentOf(text).value).not.toContain('**');
});

test('the pages of rules and of all twelve factors are served', async () => {
  const editor = await Editor.start();
  const page = async (uri: string): Promise<string> =>
    (await editor.server.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri }))
      .text;
  for (const slug of [
    'codebase',
    'dependencies',
    'config',
    'backing-services',
    'build-release-run',
    'processes',
    'port-binding',
    'concurrency',
    'disposability',
    'dev-prod-parity',
    'logs',
    'admin-processes',
  ]) {
    expect(await page(`twelve-factor:/${slug}.md`)).toContain(`12factor.net/${slug}`);
  }
  const rule = await page(`twelve-factor:/${RULE}.md`);
  expect(rule).toMatch(/^# /);
  expect(rule).toContain('12factor.net/dependencies');
  expect(rule).not.toMatch(/^\s*\^+ /m);
  expect(await page('twelve-factor:/no/such-page.md')).toContain('no such page');
});

test('completion offers rule ids in a suppression comment and nowhere else', async () => {
  const editor = await Editor.start();
  const comment = '# twelve-factor-ignore dep';
  const uri = await editor.open('app.py', 'python', `${comment}\nx = "dep"\n`);
  const complete = (line: number, character: number) =>
    editor.server.connection.sendRequest<CompletionItem[] | null>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    });
  const items = await complete(0, comment.length);
  expect(items?.map(({ label }) => label)).toEqual(expect.arrayContaining([RULE, 'dependencies']));
  const item = items?.find(({ label }) => label === RULE);
  expect(item?.textEdit).toMatchObject({
    newText: RULE,
    range: { start: { line: 0, character: comment.length - 3 } },
  });
  expect(await complete(1, 8)).toBeNull();
  expect(await complete(0, 5)).toBeNull();
});

test('explain, for a client without our commands, shows the page of the factor', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', SHELL_OUT);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'os.system'));
  const { command } = actions.find(({ title }) => title.startsWith('Explain')) ?? {};
  await editor.server.connection.sendRequest('workspace/executeCommand', {
    command: command?.command,
    arguments: command?.arguments,
  });
  expect(editor.shown).toEqual(['https://12factor.net/dependencies']);
});

test('the example of a rule is in the language of the document, or in one of its family', async () => {
  const editor = await Editor.start();
  for (const [path, language, text, fence] of [
    ['app.ts', 'typescript', "const dbPassword = 'tr0ub4dor-and-3';\n", /```(?:typescript|javascript)\n/],
    ['App.java', 'java', 'class A {\n  String dbPassword = "tr0ub4dor-and-3";\n}\n', /```java\n/],
    ['main.go', 'go', 'package main\n\nvar dbPassword = "tr0ub4dor-and-3"\n', /```go\n/],
  ] as const) {
    const uri = await editor.open(path, language, text);
    const { value } = contentOf(await editor.hover(uri, editor.rangeOf(uri, 'tr0ub4dor').start));
    expect(value).toMatch(fence);
    expect(value).not.toMatch(/^=== /m);
  }
});
