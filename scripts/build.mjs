// Bundles the extension, the language server and the command line into dist/.
//
//   node scripts/build.mjs [--minify]
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { grammarFile } from './grammars.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = path.join(ROOT, 'dist');
const require = createRequire(import.meta.url);

/** What is started is a loader, which takes the bundle of its name from V8's code cache. */
const ENTRIES = {
  client: 'client/src/node.ts',
  server: 'server/src/loader.ts',
  cli: 'server/src/loader.ts',
  'server.bundle': 'server/src/node.ts',
  'cli.bundle': 'server/src/cli.ts',
};

/** Options of all bundles. */
export function bundleOptions({ minify = false } = {}) {
  return {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    loader: { '.md': 'text' },
    // In a CommonJS bundle `import.meta.url` is undefined, which the ES module of web-tree-sitter needs.
    alias: { 'web-tree-sitter': path.join(ROOT, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
    // Some packages have a UMD build as `main`, which cannot be bundled.
    mainFields: ['module', 'main'],
    minify,
    legalComments: 'none',
    logLevel: 'warning',
  };
}

async function bundles(options) {
  const there = Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(ROOT, file)));
  await build({ ...options, entryPoints: Object.fromEntries(there), outdir: DIST });
}

/** The parser's runtime, with the library that a new one is made by, and the grammars that a language asks for. */
async function wasm(options) {
  const target = path.join(DIST, 'wasm');
  await mkdir(target, { recursive: true });
  const files = new Map([
    ['web-tree-sitter.wasm', require.resolve('web-tree-sitter/web-tree-sitter.wasm')],
    ['web-tree-sitter.cjs', require.resolve('web-tree-sitter')],
  ]);
  for (const name of await grammarNames(options)) files.set(`${name}.wasm`, grammarFile(name));
  for (const [name, file] of files) await copyFile(file, path.join(target, name));
  for (const name of await readdir(target)) if (!files.has(name)) await rm(path.join(target, name));
}

/** Asks the registry itself, so that a new language needs no line here. Command lines are read with the shell's grammar. */
async function grammarNames(options) {
  const folder = await mkdtemp(path.join(tmpdir(), 'twelve-factor-'));
  try {
    const outfile = path.join(folder, 'registry.cjs');
    await build({ ...options, entryPoints: ['server/src/languages/registry.gen.ts'], outfile });
    const { languages } = require(outfile);
    return new Set(['tree-sitter-bash', ...languages.flatMap(({ grammar }) => grammar ?? [])]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function buildAll(options = {}) {
  const common = bundleOptions(options);
  await mkdir(DIST, { recursive: true });
  await bundles(common);
  await wasm(common);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll({ minify: process.argv.includes('--minify') });
}
