import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { bareParser } from './bare.mjs';
import { median } from './edits.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const GRAMMARS = {
  py: 'python',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  java: 'java',
  go: 'go',
};

/** Milliseconds of `twelve-factor check` on a folder, and of reading and parsing the same code with one thread. */
export async function scan(folder, rounds) {
  const times = [];
  let summary;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    summary = await check(folder);
    times.push(performance.now() - begin);
  }
  return { ms: median(times), summary, ...(await readAndParse(folder)) };
}

async function check(folder) {
  const child = spawn(process.execPath, [CLI, 'check', folder, '--format', 'json', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  await once(child, 'close');
  return JSON.parse(output).summary;
}

async function readAndParse(folder) {
  const ignore = ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/venv/**'];
  const files = await glob(`**/*.{${Object.keys(GRAMMARS)}}`, {
    cwd: folder,
    ignore,
    dot: true,
    followSymbolicLinks: false,
  });
  const parsers = new Map();
  for (const name of new Set(Object.values(GRAMMARS)))
    parsers.set(name, await bareParser(`tree-sitter-${name}`));
  let bytes = 0;
  const begin = performance.now();
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    bytes += text.length;
    parsers.get(GRAMMARS[path.extname(file).slice(1)]).parse(text)?.delete();
  }
  return { bareMs: performance.now() - begin, bareFiles: files.length, bytes };
}
