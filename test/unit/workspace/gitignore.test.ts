import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { GitIgnore } from '../../../server/src/workspace/gitignore';
import { nodeFileSystem } from '../../../server/src/workspace/node-workspace';
import { temporaryFolder } from '../../support/temporary';

const FILES = {
  '.gitignore': '*.log\n!keep.log\n/build\nsecret/\ndocs/**/*.tmp\n# comment\n\\#odd\n.env*\n!.env.example\n',
  'svc/.gitignore': '!debug.log\n/local.py\nout/\n',
  'svc/deep/.gitignore': '*\n!*.py\n',
};
const PATHS = [
  'a.log',
  'keep.log',
  'svc/a.log',
  'svc/debug.log',
  'svc/deep/debug.log',
  'svc/deep/x.py',
  'svc/deep/x.js',
  'svc/local.py',
  'svc/sub/local.py',
  'build/x.py',
  'svc/build/x.py',
  'secret/x.py',
  'svc/secret/keep.log',
  'docs/a/b/c.tmp',
  'docs/c.tmp',
  '#odd',
  '.env',
  '.env.example',
  'svc/.env.local',
  'svc/out/x.py',
  'plain.py',
];

test('agrees with git', () => {
  const folder = temporaryFolder({ ...FILES, ...Object.fromEntries(PATHS.map((path) => [path, ''])) });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const ignored = (path: string) => {
    try {
      execFileSync('git', ['check-ignore', '-q', path], { cwd: folder });
      return true;
    } catch {
      return false;
    }
  };
  const ours = new GitIgnore(nodeFileSystem(folder));
  expect(PATHS.filter((path) => ours.ignores(path))).toEqual(PATHS.filter(ignored));
  // A folder of the repository that is opened by itself sees the files above it.
  const below = new GitIgnore(nodeFileSystem(`${folder}/svc`));
  const inside = PATHS.filter((path) => path.startsWith('svc/'));
  expect(inside.filter((path) => below.ignores(path.slice(4)))).toEqual(inside.filter(ignored));
});
