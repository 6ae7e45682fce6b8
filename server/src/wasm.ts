import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { WasmLoader } from './syntax/grammars';

const decompressed = promisify(brotliDecompress);

/** Reads the parsers, which the build puts beside the bundle: as they are, or compressed in a package. */
export const loadWasm: WasmLoader = async (name) => {
  const file = path.join(__dirname, 'wasm', `${name}.wasm`);
  try {
    return await readFile(file);
  } catch {
    return decompressed(await readFile(`${file}.br`));
  }
};
