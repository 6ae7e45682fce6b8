import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary';
import { BAD, cli, GOOD } from './support';

const SERVICE = fileURLToPath(new URL('../fixtures/sample-service', import.meta.url));

/** Checks a folder with the results of earlier runs at hand. */
async function check(folder: string, cache: string): Promise<string> {
  return (await cli(folder, ['check', '--format', 'json', '--cache-location', cache])).stdout;
}

async function checkAnew(folder: string): Promise<string> {
  return (await cli(folder, ['check', '--format', 'json', '--no-cache'])).stdout;
}

/** Makes it plain in the cache, and so in what is taken from it, that a result is an earlier one. */
function mark(cache: string): void {
  for (const name of readdirSync(cache)) {
    const file = path.join(cache, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"message":"', '"message":"EARLIER '));
  }
}

test('results are taken from an earlier run, and only there where nothing they depend on changed', async () => {
  const folder = temporaryFolder({ 'app.py': BAD, 'other.py': BAD, 'requirements.txt': 'flask==3.0.3\n' });
  const cache = temporaryFolder();
  const first = await check(folder, cache);
  expect(await check(folder, cache)).toBe(first);
  mark(cache);
  writeFiles(folder, { 'other.py': `${BAD}\n` });
  const { findings } = JSON.parse(await check(folder, cache));
  const earlier = (file: string) =>
    findings
      .filter((finding: { path: string }) => finding.path === file)
      .map(({ message }: { message: string }) => message.startsWith('EARLIER'));
  expect(earlier('app.py')).toEqual([true, true]);
  expect(earlier('other.py')).toEqual([false, false]);
});

test.each([
  ['a setting of the project', { '.twelvefactor.yaml': 'rules:\n  dependencies/shell-out: off\n' }],
  ['what the image installs', { Dockerfile: 'FROM python:3.12\nRUN apt-get install -y imagemagick\n' }],
  [
    'what another file of the app does',
    { 'stop.py': 'import signal\nsignal.signal(signal.SIGTERM, stop)\n' },
  ],
  ['what git is told to ignore', { '.gitignore': 'app.py\n' }],
  ['a new file', { 'new.py': BAD }],
  ['a file that is mended', { 'app.py': GOOD }],
])('%s counts at once', async (_, change) => {
  const folder = temporaryFolder({
    'app.py': BAD,
    'server.py': 'from http.server import HTTPServer\n\nHTTPServer(("", 8000), Handler).serve_forever()\n',
    'requirements.txt': 'flask==3.0.3\n',
  });
  const cache = temporaryFolder();
  const before = await check(folder, cache);
  writeFiles(folder, change);
  const after = await check(folder, cache);
  expect(after).not.toBe(before);
  expect(after).toBe(await checkAnew(folder));
});

test('whatever happens to a project, the results are those of a run without earlier ones', async () => {
  const folder = temporaryFolder();
  cpSync(SERVICE, folder, { recursive: true });
  const cache = temporaryFolder();
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  await check(folder, cache);
  for (const [step, number] of fc.sample(fc.nat(), 6).entries()) {
    const all = files();
    const chosen = all[number % all.length] ?? '';
    const text = readFileSync(chosen, 'utf8').split('\n');
    const line = number % text.length;
    if (step % 3 === 0) rmSync(chosen);
    else
      writeFileSync(
        chosen,
        (step % 3 === 1 ? text.toSpliced(line, 1) : text.toSpliced(line, 0, '')).join('\n'),
      );
    expect(await check(folder, cache), `${chosen}, step ${step}`).toBe(await checkAnew(folder));
  }
}, 120_000);

test('threads keep results, too', async () => {
  const one = `${'# text\n'.repeat(60_000)}${BAD}`;
  const folder = temporaryFolder({ 'a.py': one, 'b.py': one, 'c.py': one, 'd.py': one, 'e.py': one });
  const cache = temporaryFolder();
  const first = await check(folder, cache);
  expect(JSON.parse(first).findings).toHaveLength(10);
  expect(await check(folder, cache)).toBe(first);
});

test('nothing is kept where it is not wanted, and a spoilt cache is none', async () => {
  const folder = temporaryFolder({ 'app.py': BAD });
  const cache = path.join(temporaryFolder(), 'below');
  await cli(folder, ['check', '--no-cache', '--cache-location', cache]);
  expect(existsSync(cache)).toBe(false);
  const first = await check(folder, cache);
  for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), '{"made":');
  expect(await check(folder, cache)).toBe(first);
});
