import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { grammarFile } from '../../scripts/grammars.mjs';
import type { WasmLoader } from '../../server/src/syntax/grammars';
import { compileParsersOnce } from '../../server/src/wasm';

const require = createRequire(import.meta.url);

/** Reads the tree-sitter runtime and its grammars from the installed packages. */
export const loadWasm: WasmLoader = (name) => {
  compileParsersOnce();
  return readFile(wasmFile(name));
};

function wasmFile(name: string): string {
  if (name === 'web-tree-sitter') return require.resolve('web-tree-sitter/web-tree-sitter.wasm');
  return grammarFile(name);
}
