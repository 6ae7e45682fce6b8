import type { FileSystem } from '../workspace/file-system';
import { createWorkspace, type Workspace } from '../workspace/workspace';

/** A workspace folder of the editor. */
export interface Folder {
  /** Without a slash at its end; `''` for documents that lie in no folder. */
  readonly uri: string;
  readonly workspace: Workspace;
}

export interface FileAddress {
  readonly folder: Folder;
  /** Path from the folder's root, with `/`. */
  readonly path: string;
}

const NO_FILES: FileSystem = { namesAbove: [], read: () => undefined, list: () => [] };

/** The folders that are open, and where in them a document lies. */
export class Folders {
  private readonly folders = new Map<string, Folder>();
  /** For documents outside all folders: judged by their names alone. */
  private readonly nowhere: Folder = { uri: '', workspace: createWorkspace(NO_FILES) };

  constructor(private readonly open: (uri: string) => Workspace | undefined) {}

  add(uri: string): void {
    const bare = withoutSlash(uri);
    if (this.folders.has(bare)) return;
    this.folders.set(bare, { uri: bare, workspace: this.open(bare) ?? createWorkspace(NO_FILES) });
  }

  remove(uri: string): void {
    this.folders.delete(withoutSlash(uri));
  }

  all(): readonly Folder[] {
    return [...this.folders.values(), this.nowhere];
  }

  /** The innermost folder that holds the document. */
  locate(uri: string): FileAddress {
    const plain = decoded(fileOf(uri));
    let best: FileAddress | undefined;
    for (const folder of this.folders.values()) {
      const root = `${decoded(folder.uri)}/`;
      if (plain.startsWith(root) && folder.uri.length > (best?.folder.uri.length ?? -1)) {
        best = { folder, path: plain.slice(root.length) };
      }
    }
    return best ?? { folder: this.nowhere, path: plain.slice(plain.lastIndexOf('/') + 1) };
  }

  /** The URI of a file of a folder. */
  static uriOf({ uri }: Folder, path: string): string {
    return `${uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }
}

/** A cell of a notebook lies where the notebook does: `vscode-notebook-cell:/shop/report.ipynb#W0sZmlsZQ`. */
function fileOf(uri: string): string {
  const cell = /^vscode-notebook-cell:(?:\/\/([^/]*))?(\/[^#]*)/.exec(uri);
  if (!cell) return uri;
  const [, authority = '', path = ''] = cell;
  return `${authority === '' ? 'file' : 'vscode-remote'}://${authority}${path}`;
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}

/** Editors escape different characters; on Windows also the colon of a drive. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
