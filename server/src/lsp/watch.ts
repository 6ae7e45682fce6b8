import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { Session } from './session';

/** Any file can say something about the others; `Workspace.refresh` knows which were read. */
const WATCHED = '**/*';

/** Asks the client to tell about files that change outside the editor. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.watchRegistration) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: WATCHED }],
  });
}

/** `workspace/didChangeWatchedFiles`: tells each folder what changed in it. */
export function onFilesChanged({ folders }: Session, changes: readonly FileEvent[]): void {
  for (const folder of folders.all()) {
    const paths = changes
      .map(({ uri }) => folders.locate(uri))
      .filter((address) => address.folder === folder)
      .map(({ path }) => path);
    if (paths.length > 0) folder.workspace.refresh(paths);
  }
}
