// Builds the bundles and packs them: twelve-factor-VERSION.vsix. Fails when the package is too large.
//
//   node scripts/package.mjs [FILE.vsix]
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What people download with every update. */
const MAX_BYTES = 2_500_000;

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const packagePath = path.resolve(process.argv[2] ?? path.join(ROOT, `twelve-factor-${version}.vsix`));

await buildAll({ minify: true });
await compressWasm(path.join(ROOT, 'dist/wasm'));
await createVSIX({
  cwd: ROOT,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

/** Brotli saves a quarter over the package's own compression; the server unpacks what it loads. */
async function compressWasm(folder) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.wasm'))) {
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    const params = { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    rmSync(file);
  }
}

const { size } = statSync(packagePath);
console.log(`${path.relative(process.cwd(), packagePath)}: ${(size / 1e6).toFixed(2)} MB`);
if (size > MAX_BYTES) {
  console.error(`The package may have ${MAX_BYTES / 1e6} MB.`);
  process.exitCode = 1;
}
