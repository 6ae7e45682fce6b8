import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WasmLoader } from '../core/grammars';

/** Reads the parsers, which the build puts beside the bundle. */
export const loadWasm: WasmLoader = (name) => readFile(path.join(__dirname, 'wasm', `${name}.wasm`));
