import { expect, test } from 'vitest';
import { CHOSEN_HOSTILE_TEXTS } from '../support/hostile';
import { temporaryFolder } from '../support/temporary';
import { cli } from './support';

test('the command line ends by itself after hostile texts', async () => {
  const files = CHOSEN_HOSTILE_TEXTS.map(({ file, text }, index) => [`${index}/${file}`, text()] as const);
  const folder = temporaryFolder({ ...Object.fromEntries(files), 'app.py': 'import os\nos.system("ls")\n' });
  const { code, stdout } = await cli(folder, ['check', '--format', 'json']);
  expect(code).toBeLessThan(2);
  expect(JSON.parse(stdout).findings.map(({ path }: { path: string }) => path)).toContain('app.py');
}, 300_000);
