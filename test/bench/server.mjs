import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { OpenFile } from './open-file.mjs';
import { cpuOf } from './run.mjs';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const GAUGE = fileURLToPath(new URL('gauge.cjs', import.meta.url));

/** What VS Code says of itself, as far as our server looks at it. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
};

/** Our server, as built; with `gauged` it answers what memory it holds. */
export function startServer({ folder, gauged = false } = {}) {
  return startAny(
    [process.execPath, ...(gauged ? ['--expose-gc', '--require', GAUGE] : []), SERVER, '--stdio'],
    { folder, gauged },
  );
}

/** A language server in a process of its own, over its standard input and output, with a folder open. */
export async function startAny([command, ...args], { folder, gauged = false, env = {} } = {}) {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', gauged ? 'inherit' : 'ignore', ...(gauged ? ['ipc'] : [])],
    env: { ...process.env, ...env },
    ...(folder ? { cwd: folder } : {}),
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const server = new Server(child, connection);
  connection.onUnhandledNotification(() => {});
  connection.onNotification('textDocument/publishDiagnostics', (published) => server.published(published));
  connection.onRequest((method, params) =>
    method === 'workspace/configuration' ? params.items.map(() => null) : null,
  );
  connection.listen();
  const root = folder ? pathToFileURL(path.resolve(folder)).href : null;
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: root ? [{ uri: root, name: path.basename(folder) }] : null,
    capabilities: CAPABILITIES,
  });
  server.pulls = capabilities.diagnosticProvider !== undefined;
  const { textDocumentSync: sync } = capabilities;
  server.incremental = (typeof sync === 'object' ? sync.change : sync) === 2;
  await connection.sendNotification('initialized', {});
  return server;
}

class Server {
  files = new Map();

  constructor(child, connection) {
    this.child = child;
    this.connection = connection;
  }

  async open(uri, languageId, text) {
    const file = new OpenFile(this, uri, text);
    this.files.set(uri, file);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return file;
  }

  published({ uri, version, diagnostics }) {
    this.files.get(uri)?.published(version, diagnostics.length);
  }

  /** A question that can be taken back. */
  ask(method, params) {
    const source = new CancellationTokenSource();
    return {
      answer: this.connection.sendRequest(method, params, source.token),
      cancel: () => source.cancel(),
    };
  }

  /** Milliseconds of all cores that it has used; NaN where that cannot be known. */
  cpuMs() {
    return cpuOf(this.child.pid) ?? Number.NaN;
  }

  /** Bytes that it holds after everything that can go has gone. Only where it was started with `gauged`. */
  memory() {
    const answer = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send('memory');
    return answer;
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    const late = setTimeout(() => this.child.kill('SIGKILL'), 3000);
    // One that hangs does not answer, nor does one that has just been killed for it.
    await Promise.race([ended, this.connection.sendRequest('shutdown').catch(() => {})]);
    if (this.child.exitCode === null && this.child.signalCode === null)
      await this.connection.sendNotification('exit').catch(() => {});
    await ended;
    clearTimeout(late);
    this.connection.dispose();
  }
}
