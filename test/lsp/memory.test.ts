import { expect, test } from 'vitest';
import { flatText, PARSED_LANGUAGES } from '../support/hostile';
import { Editor } from './support/editor';
import { probe, probeFlags } from './support/probe';

/** How much more than after its first file the server may hold when all files are closed again. */
const ALLOWED = 1.3;

/** What the server holds after a collection, in bytes: its objects and buffers. */
async function held(editor: Editor): Promise<number> {
  const { heapUsed, external } = await probe(editor);
  return (heapUsed ?? Number.NaN) + (external ?? Number.NaN);
}

test('memory is given back when documents are closed', async () => {
  const editor = await Editor.start({ flags: probeFlags('memory') });
  const first = await editor.open('first.py', 'python', 'import os\nos.system("ls")\n');
  await editor.diagnostics(first);
  const before = await held(editor);
  const texts = [
    ['huge.py', 'python', 'x = 1  # padding\n'.repeat(3_000_000)] as const,
    ...PARSED_LANGUAGES.map(
      ([file, id]) => [file, id, flatText(id, id === 'go' ? 2_000_000 : 100_000)] as const,
    ),
  ];
  for (const [file, id, text] of texts) {
    const uri = await editor.open(file, id, text);
    await editor.diagnostics(uri);
    await editor.close(uri);
  }
  await editor.close(first);
  // What is read again for it comes with a new parser.
  const last = await editor.open('last.py', 'python', 'import os\nos.system("ls")\n');
  expect(await editor.diagnostics(last)).toHaveLength(1);
  const after = await held(editor);
  expect(after / before).toBeLessThan(ALLOWED);
}, 600_000);
