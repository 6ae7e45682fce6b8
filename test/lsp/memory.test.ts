import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { flatText, PARSED_LANGUAGES } from '../support/hostile';
import { Editor } from './support/editor';

const PROBE = fileURLToPath(new URL('support/memory-probe.cjs', import.meta.url));
/** How much more than after its first file the server may hold when all files are closed again. */
const ALLOWED = 1.3;

/** What the server holds after a collection, in bytes: objects and buffers, and the memory of its process. */
async function held({ server }: Editor): Promise<{ readonly heap: number; readonly process: number }> {
  const before = server.stderr().length;
  server.process.kill('SIGUSR2');
  for (;;) {
    const said = server.stderr().slice(before);
    const line = said.split('\n').find((one) => one.startsWith('{'));
    if (line && said.endsWith('\n')) {
      const { heapUsed, external, rss } = JSON.parse(line);
      return { heap: heapUsed + external, process: rss };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('memory is given back when documents are closed', async () => {
  const editor = await Editor.start({ flags: ['--expose-gc', '--require', PROBE] });
  const first = await editor.open('first.py', 'python', 'import os\nos.system("ls")\n');
  await editor.diagnostics(first);
  const before = await held(editor);
  const texts = [
    ['huge.py', 'python', 'x = 1  # padding\n'.repeat(3_000_000)] as const,
    ...PARSED_LANGUAGES.map(([file, id]) => [file, id, flatText(id, 2_000_000)] as const),
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
  console.log(before, after);
  expect(after.heap / before.heap).toBeLessThan(ALLOWED);
}, 600_000);
