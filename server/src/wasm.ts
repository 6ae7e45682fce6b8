import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { brotliDecompress } from 'node:zlib';
import type { WasmLoader } from './syntax/grammars';
import type { ParserLibrary } from './syntax/parser-runtime';

const decompressed = promisify(brotliDecompress);

/**
 * Keeps V8 from optimising the parsers. It does so function by function, and the grammar of PowerShell is one function
 * that takes it many seconds, for which the end of the process and the next grammar wait. To be called before a grammar
 * is loaded; holds for all threads of the process.
 */
export function compileParsersOnce(): void {
  setFlagsFromString('--liftoff-only');
}

/** Reads the parsers, which the build puts beside the bundle: as they are, or compressed in a package. */
export const loadWasm: WasmLoader = async (name) => {
  compileParsersOnce();
  const file = path.join(__dirname, 'wasm', `${name}.wasm`);
  try {
    return await readFile(file);
  } catch {
    return decompressed(await readFile(`${file}.br`));
  }
};

/** Evaluates the parser's library, which the build puts beside the parsers. `require` would give the same one again. */
export function parserLibrary(): ParserLibrary {
  const file = path.join(__dirname, 'wasm', 'web-tree-sitter.cjs');
  const source = readFileSync(file, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports as ParserLibrary;
}
