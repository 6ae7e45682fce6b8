export interface FolderEntry {
  readonly name: string;
  /** `other`: links, sockets, devices. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** A git repository, as seen from a folder in it. */
export interface Repository {
  /** Names of the folders from its root down to that folder, which is the last. */
  readonly names: readonly string[];
  /** The bytes of its index, none where nothing was ever added; undefined where it cannot be read. */
  readonly index: Uint8Array | undefined;
}

/**
 * The files of one workspace folder, by paths from its root with `/`. Nothing throws: what cannot be read is not there.
 * Synchronous, because what is read is small and rules ask while they run; a web version loads the few files that
 * matter beforehand.
 */
export interface FileSystem {
  /**
   * Names of the folders from the root of the repository down to this folder, which is the last; empty where the folder
   * is the repository's root. What lies above the root is read as `..`, `../..`, …
   */
  readonly namesAbove: readonly string[];
  read(path: string): string | undefined;
  /** In order of name. */
  list(folder: string): readonly FolderEntry[];
  /** The innermost repository that holds a folder; undefined where none does. Absent where that cannot be told. */
  repository?(folder: string): Repository | undefined;
}

/** The folder of a path; `''` for the root. */
export function toParent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Joins folder and name. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder of a path, then every folder around it, up to the root and to what lies above it in the repository. */
export function foldersUpward(path: string, levelsAbove: number): readonly string[] {
  const folders: string[] = [];
  for (let folder = toParent(path); folder !== ''; folder = toParent(folder)) folders.push(folder);
  folders.push('');
  for (let level = 1; level <= levelsAbove; level++) folders.push(Array(level).fill('..').join('/'));
  return folders;
}
