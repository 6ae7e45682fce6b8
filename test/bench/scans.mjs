import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { run } from './run.mjs';
import { median } from './statistics.mjs';
import { megabytes, seconds, Table, times } from './table.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../fixtures/projects', import.meta.url));
const ROUNDS = 3;
const PATIENCE_MS = 90_000;
/** From here on a tree is large: a start counts for nothing. */
const LARGE_BYTES = 30e6;
const STARTS_OF_NODE = 8;

/** Scans folders in turn with `twelve-factor check`, first and again, and with the tools of others. */
export async function measureScans(folders, peers, budgets) {
  const table = new Table(
    `Scans (medians of ${ROUNDS} rounds in turn; ESLint, secretlint and bandit: one run)`,
    [...['folder', 'what', 'wall', 'CPU', 'peak memory', 'files', 'findings', 'ours, first, is']],
  );
  const node = median(await repeated(ROUNDS, async () => (await run([process.execPath, '-e', '0'])).ms));
  for (const folder of folders) await measureFolder(folder, peers, node, table, budgets);
  return [table];
}

async function measureFolder(folder, peers, node, table, budgets) {
  const name = path.basename(path.resolve(folder));
  const { files, bytes } = await sizeOf(folder);
  const scanners = peers.filter(({ only }) => !only || files.some((file) => only.test(file)));
  const often = scanners.filter(({ rounds }) => rounds);
  const runs = new Map([['first', []], ['again', []], ...scanners.map((peer) => [peer.name, []])]);
  console.error(`  ${name}`);
  for (let round = 0; round < ROUNDS; round++) {
    await withEmptyCache(async (env) => {
      runs.get('first').push(await check(folder, env));
      runs.get('again').push(await check(folder, env));
    });
    for (const peer of often) runs.get(peer.name).push(await scanned(peer, folder));
  }
  for (const peer of scanners.filter(({ rounds }) => !rounds))
    runs.get(peer.name).push(await scanned(peer, folder));

  const wall = (what) => median(runs.get(what).map((one) => one.ms));
  const first = wall('first');
  for (const [what, list] of runs) {
    const late = list.some((one) => one.late);
    table.add(
      what === 'first' ? `${name}, ${files.length} files, ${megabytes(bytes)}` : '',
      what === 'first' || what === 'again' ? `ours, ${what}` : what,
      late ? `over ${PATIENCE_MS / 1000} s` : seconds(wall(what)),
      late ? '' : seconds(middle(list, 'cpuMs')),
      late ? '' : megabytes(middle(list, 'peak')),
      list[0].files,
      list[0].findings,
      what === 'first' ? '' : `${late ? 'under ' : ''}${times(first / wall(what))}`,
    );
  }
  budgets.measured('a repeated scan, of the first', wall('again') / first, 1 / 3, name);
  if (runs.has('ast-grep')) {
    const theirs = wall('ast-grep');
    if (bytes >= LARGE_BYTES)
      budgets.measured("scan of 30 MB and more, of ast-grep's", first / theirs, 1, name);
    else {
      const limit = Math.max(2, (STARTS_OF_NODE * node) / theirs);
      budgets.measured("scan of less than 30 MB, of ast-grep's", first / theirs, limit, name);
    }
  }
}

async function check(folder, env) {
  const done = await run([process.execPath, CLI, 'check', '.', '--format', 'json'], { cwd: folder, env });
  const { summary, findings } = JSON.parse(done.output);
  return { ...done, files: summary.files, findings: findings.filter(({ suppressed }) => !suppressed).length };
}

async function scanned({ command, env, count }, folder) {
  const done = await run(command, { cwd: folder, env, timeout: PATIENCE_MS });
  return { ...done, findings: done.late ? '' : counted(count, done.output) };
}

function counted(count, output) {
  try {
    return count(output);
  } catch {
    return 'failed';
  }
}

/** With a cache that holds nothing but compiled code, as that of somebody who has used the command before. */
async function withEmptyCache(task) {
  const cache = mkdtempSync(path.join(tmpdir(), 'bench-cache-'));
  try {
    const env = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
    await check(SAMPLES, env);
    await task(env);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** The files that a tool may look at, and their bytes. */
async function sizeOf(folder) {
  const files = await glob('**/*', {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**', '**/.venv/**'],
    dot: true,
    followSymbolicLinks: false,
  });
  const sizes = files.map((file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  return { files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function middle(list, key) {
  const known = list.map((one) => one[key]).filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

async function repeated(rounds, task) {
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await task());
  return all;
}
