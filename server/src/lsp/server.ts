import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { clientFeatures } from './client-features';
import { onCodeAction } from './code-action';
import { onCodeActionResolve } from './code-action-resolve';
import { onCompletion } from './completion';
import { isRecord, SECTION } from './configuration';
import { onDiagnostic } from './diagnostics';
import { onExecuteCommand } from './execute-command';
import type { Host } from './host';
import { onHover } from './hover';
import { initializeResult } from './initialize';
import { Publisher } from './publish';
import { Session } from './session';
import { registerSynchronization } from './synchronization';
import { onTextDocumentContent } from './text-document-content';
import { onFilesChanged, watchFiles } from './watch';

/** Serves one client over the connection until it ends. */
export function serve(connection: Connection, host: Host, version: string): void {
  connection.onInitialize((params) => {
    const client = clientFeatures(params);
    const session = new Session(connection, client, host);
    for (const uri of folderUris(params)) session.folders.add(uri);
    register(session);
    return initializeResult(client, version);
  });
  connection.listen();
}

function folderUris({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function register(session: Session): void {
  const { connection, client } = session;
  const publisher = new Publisher(session);
  registerSynchronization(session, publisher, renew);
  session.sequel.whenKnown(renew);

  connection.languages.diagnostics.on((params, token) => onDiagnostic(session, params, token));
  connection.onCodeAction((params, token) => onCodeAction(session, params, token));
  connection.onCodeActionResolve((action) => onCodeActionResolve(session, action));
  connection.onHover((params, token) => onHover(session, params, token));
  connection.onCompletion((params) => onCompletion(session, params));
  connection.onExecuteCommand((params) => onExecuteCommand(session, params));
  connection.workspace.textDocumentContent.on((params) => onTextDocumentContent(session, params));

  connection.onInitialized(async () => {
    if (client.configuration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    await watchFiles(session);
    if (client.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) session.folders.remove(uri);
        for (const { uri } of added) session.folders.add(uri);
        session.reconfigure();
        renew();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.reconfigure(isRecord(settings) ? settings[SECTION] : undefined);
    renew();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    onFilesChanged(session, changes);
    renew();
  });

  /** What is found in open documents may be different now. */
  function renew(): void {
    void session.affected().then((documents) => {
      for (const { uri } of documents) publisher.schedule(uri);
      if (documents.length > 0 && client.pulls && client.refresh)
        void connection.languages.diagnostics.refresh();
    });
  }
}
