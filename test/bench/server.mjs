import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { apply, position } from './edits.mjs';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** What VS Code says of itself, as far as our server looks at it. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
};

/** A language server in a process of its own, over its standard input and output. */
export async function startServer() {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => {});
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: CAPABILITIES,
  });
  await connection.sendNotification('initialized', {});
  return {
    async open(uri, languageId, text) {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
      return new OpenFile(connection, uri, text);
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

class OpenFile {
  version = 1;
  previous = undefined;

  constructor(connection, uri, text) {
    this.connection = connection;
    this.uri = uri;
    this.text = text;
  }

  /** Asks for the diagnostics, as editors do after each change; answers how many there are. */
  async diagnostics() {
    const previousResultId = this.previous;
    const report = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
    this.previous = report.resultId;
    return report.items?.length;
  }

  /** Sends one change. What it costs to make the message is not the server's. */
  prepare(edit) {
    const start = position(this.text, edit.start);
    const end = position(this.text, edit.end);
    this.text = apply(this.text, edit);
    this.version++;
    const params = {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [
        {
          range: {
            start: { line: start.row, character: start.column },
            end: { line: end.row, character: end.column },
          },
          text: edit.text,
        },
      ],
    };
    return () => this.connection.sendNotification('textDocument/didChange', params);
  }

  async close() {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }
}
