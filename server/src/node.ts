import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Engine } from './engine/engine';
import { languages } from './languages/registry.gen';
import type { Host } from './lsp/host';
import { serve } from './lsp/server';
import { yieldToMessages } from './lsp/yield';
import { pages } from './rules/pages.gen';
import { rules } from './rules/registry.gen';
import { loadWasm, parserLibrary } from './wasm';
import { openWorkspace } from './workspace/node-workspace';

// The entry of the language server on Node. The command line says how to connect: --stdio, --node-ipc, --socket=PORT.

const host: Host = {
  createEngine: (onError) =>
    new Engine({ rules, languages, loadWasm, parserLibrary, onError, giveWay: yieldToMessages }),
  pages,
  openFolder: (uri, options) => (isFile(uri) ? openWorkspace(fileURLToPath(uri), options) : undefined),
  readFile: async (uri) => {
    if (!isFile(uri)) return undefined;
    return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
  },
};

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

function version(): string {
  return JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')).version;
}

const connection = createConnection(ProposedFeatures.all);
// A mistake in one answer must not end the server, nor be silent.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    connection.console.error(`Unexpected: ${error instanceof Error ? error.stack : String(error)}`);
  });
}
serve(connection, host, version());
