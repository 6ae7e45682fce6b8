import { CONFIG_FILES } from '../workspace/config-file';
import { OpenDocument } from './open-document';
import type { Publisher } from './publish';
import type { Session } from './session';

/** The notifications that keep the open documents as the editor has them. */
export function registerSynchronization(session: Session, publisher: Publisher, renew: () => void): void {
  const { connection, documents } = session;

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.get(uri)?.close();
    documents.set(uri, new OpenDocument(session.engine, uri, languageId, version, text));
    publisher.schedule(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (!document) return;
    try {
      document.edit(contentChanges, version);
    } catch (error) {
      session.logFailure(`change ${uri}`, `A change of ${uri} cannot be understood`, error);
      return;
    }
    // Of the rest, what is saved counts: reading a manifest anew at every key would cost more than it tells.
    if (isConfigFile(uri)) refreshFolder(uri);
    publisher.schedule(uri);
  });

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document) document.unsaved = false;
    refreshFolder(uri);
    publisher.schedule(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.get(uri)?.close();
    documents.delete(uri);
    // What was typed and not saved is gone: the file on disk counts again.
    refreshFolder(uri);
    publisher.clear(uri);
  });

  /** Tells the folder that a file may say something else now. */
  function refreshFolder(uri: string): void {
    const { folder, path } = session.folders.locate(uri);
    if (folder.workspace.refresh([path])) renew();
  }
}

function isConfigFile(uri: string): boolean {
  return CONFIG_FILES.includes(uri.slice(uri.lastIndexOf('/') + 1));
}
