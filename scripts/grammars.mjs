// Finds the grammars, which come from several packages.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The path of a grammar's `.wasm` by its name, as in `tree-sitter-go`: among those that Visual Studio Code itself uses,
 * or in the package of the grammar.
 *
 * @param {string} name
 * @returns {string}
 */
export function grammarFile(name) {
  const common = path.join(path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
  const file = path.join(common, `${name}.wasm`);
  return existsSync(file) ? file : require.resolve(`@tree-sitter-grammars/${name}/${name}.wasm`);
}
