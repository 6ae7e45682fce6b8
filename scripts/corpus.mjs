// Checks real applications and libraries, each pinned to a commit, and tells which findings came and which went since
// they were recorded in `test/corpus`.
//
//     npm run corpus -- [NAME...] [--from FOLDER] [--update]
//
// NAME is a file of `test/corpus` without `.json`; all of them by default. The sources are fetched from GitHub into
// `.corpus`, once; with --from they are taken from FOLDER/NAME instead. --update records what was found.
// To add a project, write `test/corpus/NAME.json` with its repository, commit, ecosystem and kind, and run --update.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const corpus = path.join(root, 'test/corpus');
const cli = path.join(root, 'dist/cli.js');

const { values, positionals } = parseArgs({
  options: { from: { type: 'string' }, update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run `npm run build` first');
const all = readdirSync(corpus)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
const unknown = positionals.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`test/corpus/${unknown}.json does not exist`);

let changed = 0;
for (const name of positionals.length > 0 ? positionals : all) {
  const file = path.join(corpus, `${name}.json`);
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  const folder = values.from ? path.join(values.from, name) : fetched(name, recorded);
  if (!existsSync(folder)) {
    console.log(`${name}: not in ${values.from}`);
    continue;
  }
  const found = check(folder);
  changed += show(name, recorded, found);
  if (values.update) writeFileSync(file, `${JSON.stringify({ ...recorded, ...found }, undefined, 2)}\n`);
}
console.log(changed === 0 ? 'Nothing changed.' : `${changed} findings changed.`);

/** The sources of a project at its commit. */
function fetched(name, { repository, commit }) {
  const folder = path.join(root, '.corpus', name);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    git('init', '--quiet');
    git('fetch', '--quiet', '--depth', '1', `https://github.com/${repository}.git`, commit);
    git('checkout', '--quiet', 'FETCH_HEAD');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** What is found there: counts by rule, and a line per error or warning. */
function check(folder) {
  const { summary, findings } = JSON.parse(run(folder));
  const open = findings.filter(({ suppressed }) => !suppressed);
  const counts = {};
  for (const { rule } of open) counts[rule] = (counts[rule] ?? 0) + 1;
  return {
    files: summary.files,
    counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    findings: open
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, severity, path: at, line }) => `${at}:${line} ${rule} ${severity}`)
      .sort(),
  };
}

/** Exit code 1 says that there are findings. */
function run(folder) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] };
  try {
    return execFileSync(process.execPath, [cli, 'check', '.', '--format', 'json'], options);
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

function show(name, { findings: before }, { findings: after, files }) {
  const known = before ?? [];
  const gone = known.filter((line) => !after.includes(line));
  const come = after.filter((line) => !known.includes(line));
  console.log(
    `${name}: ${files} files, ${after.length} errors and warnings, ${come.length} added, ${gone.length} removed`,
  );
  for (const line of gone) console.log(`  - ${line}`);
  for (const line of come) console.log(`  + ${line}`);
  return gone.length + come.length;
}
