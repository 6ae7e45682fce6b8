import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, type Settings } from '../engine/settings';
import type { FileSystem, FolderEntry } from './file-system';
import { NodeRepositories, repositoryOf } from './node-repository';
import type { FactReader } from './project-files';
import type { DigestReader } from './source-index';
import { createWorkspace, type Workspace } from './workspace';

/** Manifests and configuration are small; whatever is larger is something else. */
const MAX_BYTES = 2_000_000;

export interface WorkspaceOptions {
  readonly editorSettings?: Settings;
  /** The text of a file that is open in the editor, by its path from the root; it wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** Reads files of formats, for what several files say together. */
  readonly readFacts?: FactReader;
  /** Reads source files, for what they call. */
  readonly digests?: DigestReader;
  /** Puts something between the workspace and the disk: for what says what a project is, and for the app's sources. */
  readonly through?: (files: FileSystem, what: 'project' | 'sources') => FileSystem;
}

/** Opens a folder on disk. Nothing is read before it is asked for; a folder that does not exist is an empty one. */
export function openWorkspace(rootFolder: string, options: WorkspaceOptions = {}): Workspace {
  const files = nodeFileSystem(rootFolder, options.openText);
  const { through = (disk) => disk } = options;
  return createWorkspace(
    through(files, 'project'),
    options.editorSettings ?? defaultSettings,
    options.readFacts,
    options.digests,
    through(files, 'sources'),
  );
}

/** The folder as a `FileSystem`. */
export function nodeFileSystem(
  rootFolder: string,
  openText?: (path: string) => string | undefined,
): FileSystem {
  const root = path.resolve(rootFolder);
  const repository = repositoryOf(root) ?? root;
  const repositories = new NodeRepositories();
  return {
    namesAbove: path.relative(repository, root).split(path.sep).filter(Boolean),
    read: (file) => openText?.(file) ?? readText(path.join(root, file)),
    list: (folder) => listFolder(path.join(root, folder)),
    repository: (folder) => repositories.of(path.join(root, folder)),
  };
}

function readText(file: string): string | undefined {
  try {
    // A pipe would block for ever, a huge file is no manifest.
    const { size } = statSync(file);
    return size <= MAX_BYTES && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function listFolder(folder: string): readonly FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map(
        (entry): FolderEntry => ({
          name: entry.name,
          kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
        }),
      )
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
}
