// The test command: every layer, one after another, and one line at the end that counts them all.
//
//   npm test                 everything
//   npm test -- unit         only what vitest runs (unit, rules, language server, command line, properties)
//   npm test -- editor       only the editor suite, from source and packaged
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runEditorSuite } from './editor/run.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const only = process.argv[2];
const results = [];

function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** A step that passes or fails as a whole. */
async function check(name, command, args) {
  console.log(`\n# ${name}`);
  const code = await run(command, args);
  results.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
}

async function vitest(folder) {
  console.log('\n# vitest');
  const output = join(folder, 'vitest.json');
  const code = await run('npx', [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]);
  const report = JSON.parse(await readFile(output, 'utf8').catch(() => '{}'));
  const failed = report.numFailedTests ?? 0;
  // Suites that could not even be loaded count no test.
  const broken = failed === 0 && code !== 0 ? 1 : 0;
  results.push({ name: 'vitest', passed: report.numPassedTests ?? 0, failed: failed + broken });
}

async function editor(folder) {
  for (const packaged of [false, true]) {
    const name = packaged ? 'editor, packaged' : 'editor, from source';
    console.log(`\n# ${name}`);
    results.push({ name, ...(await runEditorSuite({ root, folder, packaged })) });
  }
}

const folder = await mkdtemp(join(tmpdir(), 'twelve-factor-test-'));
try {
  if (only === undefined) {
    await check('generated files are fresh', 'node', ['scripts/generate.mjs', '--check']);
    await check('types', 'npx', ['tsc', '-b']);
    await check('style', 'npx', ['biome', 'check', '.']);
  }
  await check('build', 'node', ['scripts/build.mjs']);
  await check('package', 'npm', ['run', '--silent', 'package']);
  if (only !== 'editor') await vitest(folder);
  if (only !== 'unit') await editor(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log('');
for (const { name, passed, failed } of results)
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
