import { DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { Session } from './session';

/** Files that say something about the others. `Workspace.refresh` decides which of them matter. */
const WATCHED =
  '**/{.gitignore,.dockerignore,*.y*ml,*.toml,*.json,*.txt,*.cfg,*.conf,*.xml,*.gradle,*.kts,*.properties,*.sh,*.service,*entrypoint*,go.mod,Pipfile,Gemfile,Makefile,*.lock,*.csproj,Dockerfile*,*.Dockerfile,Containerfile*,Procfile*,.env*,.*-version,.nvmrc,.tool-versions,setup.py}';

/** Asks the client to tell about files that change outside the editor. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.watchRegistration) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: WATCHED }],
  });
}

/** `workspace/didChangeWatchedFiles`: tells each folder what changed in it. Answers whether any of it mattered. */
export function onFilesChanged({ folders }: Session, changes: readonly FileEvent[]): boolean {
  let mattered = false;
  for (const folder of folders.all()) {
    const paths = changes
      .map(({ uri }) => folders.locate(uri))
      .filter((address) => address.folder === folder)
      .map(({ path }) => path);
    if (paths.length > 0 && folder.workspace.refresh(paths)) mattered = true;
  }
  return mattered;
}
