import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../../../server/src/workspace/discovery';
import { nodeFileSystem, openWorkspace } from '../../../server/src/workspace/node-workspace';
import { temporaryFolder } from '../../support/temporary';

const found = (folder: string, start = '') => [
  ...discover(start, nodeFileSystem(folder), openWorkspace(folder), (path) => !path.endsWith('.md')),
];

test('finds what is worth a look, in order', () => {
  const folder = temporaryFolder({
    'b/z.py': '',
    'b/a.py': '',
    'a.py': '',
    'read.md': '',
    'node_modules/x/a.js': '',
    'svc/.venv/lib/a.py': '',
    'svc/.gitignore': 'gen/\n',
    'svc/gen/a.py': '',
    'svc/old/a.py': '',
    '.twelvefactor.yaml': 'exclude: [svc/old]\n',
    '.github/workflows/ci.yml': '',
  });
  symlinkSync(folder, join(folder, 'b/loop'));
  symlinkSync(join(folder, 'a.py'), join(folder, 'link.py'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.py'));
  expect(found(folder)).toEqual([
    '.github/workflows/ci.yml',
    '.twelvefactor.yaml',
    'a.py',
    'b/a.py',
    'b/z.py',
    'svc/.gitignore',
  ]);
  expect(found(folder, 'b')).toEqual(['b/a.py', 'b/z.py']);
  expect(found(folder, 'missing')).toEqual([]);
});

test('goes past a folder that it may not read', () => {
  const folder = temporaryFolder({ 'closed/a.py': '', 'open/a.py': '' });
  chmodSync(join(folder, 'closed'), 0);
  // Somebody who may read everything sees both.
  expect(found(folder)).toContain('open/a.py');
  chmodSync(join(folder, 'closed'), 0o755);
});
