import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { Editor, FULL } from './support/editor';

const APP = "const url = process.env.ORDERS_URL;\nconst size = process.env.PAGE_SIZE ?? '20';\n";
const FILES = {
  'package.json': '{ "name": "shop", "private": true, "dependencies": { "express": "5.0.0" } }\n',
  '.env.example': '# orders\nORDERS_URL=\n',
  'compose.yaml': 'services:\n  web:\n    build: .\n    environment:\n      ORDERS_URL: http://orders\n',
  'src/app.js': APP,
  'src/worker.ts':
    "\nimport { env } from 'node:process';\nexport const orders = env.ORDERS_URL || 'http://localhost:1';\n",
  'src/comment.js': '// process.env.ORDERS_URL\nconst text = "process.env.ORDERS_URL";\n',
  'tools/report.py': 'import os\n\n\ndef main():\n    return os.environ["ORDERS_URL"]\n',
  'test/app.test.js': 'process.env.ORDERS_URL;\n',
};

function textOf(hover: unknown): string {
  return (hover as { contents: MarkupContent }).contents.value;
}

test('hover on a read of a variable: where it is declared, and who else reads it, in any language', async () => {
  const editor = await Editor.start({ files: FILES });
  const uri = await editor.open('src/app.js', 'javascript', APP);
  const folder = editor.folder!;
  const hover = await editor.hover(uri, editor.rangeOf(uri, 'ORDERS_URL').start);
  expect(hover?.range).toEqual(editor.rangeOf(uri, 'process.env.ORDERS_URL'));
  const text = textOf(hover);
  expect(text).toContain('`ORDERS_URL` · environment variable');
  expect(text).toContain(`Listed in [.env.example:2](${folder.uriOf('.env.example')}#L2)`);
  expect(text).toContain(`Set in [compose.yaml:5](${folder.uriOf('compose.yaml')}#L5)`);
  expect(text).toContain(`[src/worker.ts:3](${folder.uriOf('src/worker.ts')}#L3) (with a fallback)`);
  expect(text).toContain(`[tools/report.py:5](${folder.uriOf('tools/report.py')}#L5)`);
  // Neither words nor tests read it, and the place itself is no other.
  for (const other of ['comment.js', 'app.test.js', 'app.js:1']) expect(text).not.toContain(other);
});

test('a variable that nobody else knows', async () => {
  const editor = await Editor.start({ files: FILES });
  const uri = await editor.open('src/app.js', 'javascript', APP);
  const text = textOf(await editor.hover(uri, editor.rangeOf(uri, 'PAGE_SIZE').end));
  expect(text).toContain('No file of the project lists or sets it.');
  expect(text).toContain('No other place in the app reads it by this name.');
});

test('hover on a declaration: who reads it; what is typed into another file counts at once', async () => {
  const editor = await Editor.start({ files: FILES });
  const example = await editor.open('.env.example', 'dotenv', FILES['.env.example']);
  const at = editor.rangeOf(example, 'ORDERS_URL').start;
  expect(textOf(await editor.hover(example, at))).toMatch(/^Read in .*app\.js:1.*worker\.ts:3/m);
  const app = await editor.open('src/app.js', 'javascript', APP);
  await editor.replace(app, 'ORDERS_URL', 'OTHER_URL');
  await expect
    .poll(async () => textOf(await editor.hover(example, at)), { timeout: 5_000 })
    .not.toContain('app.js');
});

test('links are readable where a client shows no Markdown', async () => {
  const editor = await Editor.start({
    files: FILES,
    capabilities: { ...FULL, textDocument: { ...FULL.textDocument, hover: {} } },
  });
  const uri = await editor.open('src/app.js', 'javascript', APP);
  const text = textOf(await editor.hover(uri, editor.rangeOf(uri, 'ORDERS_URL').start));
  expect(text).toContain(`src/worker.ts:3: ${editor.folder!.uriOf('src/worker.ts')}#L3`);
});
