import { CONFIG_FILES } from '../workspace/config-file';
import { OpenDocument } from './open-document';
import type { Publisher } from './publish';
import type { Session } from './session';

/** How long nothing must be typed, in milliseconds, until what a file says is told to the others. */
const QUIET_TIME = 250;

/** The notifications that keep the open documents as the editor has them. */
export function registerSynchronization(session: Session, publisher: Publisher, renew: () => void): void {
  const { connection, documents } = session;
  const waiting = new Map<string, NodeJS.Timeout>();

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
    const { folder, path } = session.folders.locate(uri);
    folder.workspace.typed(path);
    if (isConfigFile(uri)) refreshFolder(uri);
    else refreshSoon(uri);
    publisher.schedule(uri);
  });

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document) document.unsaved = false;
    refreshFolder(uri);
    publisher.schedule(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    documents.get(uri)?.close();
    documents.delete(uri);
    session.trim();
    // What was typed and not saved is gone: the file on disk counts again.
    refreshFolder(uri);
    publisher.clear(uri);
  });

  /** The findings of other files may depend on this one; not at every key, because what they asked is asked again. */
  function refreshSoon(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        refreshFolder(uri);
      }, QUIET_TIME),
    );
  }

  /** Tells the folder that a file may say something else now. */
  function refreshFolder(uri: string): void {
    const { folder, path } = session.folders.locate(uri);
    folder.workspace.refresh([path]);
    renew();
  }
}

function isConfigFile(uri: string): boolean {
  return CONFIG_FILES.includes(uri.slice(uri.lastIndexOf('/') + 1));
}
