import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';
import { BAD, cli } from './support';

/** Where the command line keeps what can be made again, where the home is a folder of its own. */
function home() {
  const folder = temporaryFolder();
  return {
    env: {
      HOME: folder,
      XDG_CACHE_HOME: path.join(folder, 'cache'),
      LOCALAPPDATA: folder,
      NODE_DISABLE_COMPILE_CACHE: '',
    },
    kept: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.code'))
        .map((name) => path.join(folder, name)),
  };
}

test('compiled code is kept for the next start, and not written again', async () => {
  const { env, kept } = home();
  const project = temporaryFolder({ 'app.py': BAD });
  const first = await cli(project, ['check', '.'], env);
  const [file = ''] = kept();
  // A time that no clock has by itself.
  utimesSync(file, 1, 1);
  const second = await cli(project, ['check', '.'], env);
  expect(second).toEqual(first);
  expect(first.stdout).toContain('config/hardcoded-secret');
  expect(kept()).toEqual([file]);
  expect(statSync(file).mtimeMs).toBe(1000);
});

test.each([
  ['spoilt', (code: Buffer) => Buffer.concat([code.subarray(0, 32), Buffer.alloc(1000, 7)])],
  ['cut off', (code: Buffer) => code.subarray(0, 1000)],
  ['empty', () => Buffer.alloc(0)],
  ['of another bundle', (code: Buffer) => Buffer.concat([Buffer.alloc(32), code.subarray(32)])],
])('code that is %s is made again', async (_, spoil) => {
  const { env, kept } = home();
  const first = await cli(temporaryFolder(), ['--version'], env);
  const [file = ''] = kept();
  const whole = readFileSync(file);
  writeFileSync(file, spoil(whole));
  expect(await cli(temporaryFolder(), ['--version'], env)).toEqual(first);
  expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
});

test('a home that cannot be written to does not matter', async () => {
  const folder = temporaryFolder({ file: '' });
  const nowhere = path.join(folder, 'file/below');
  const run = await cli(folder, ['--version'], {
    HOME: nowhere,
    XDG_CACHE_HOME: nowhere,
    LOCALAPPDATA: nowhere,
  });
  expect(run).toMatchObject({ code: 0, stderr: '' });
});
