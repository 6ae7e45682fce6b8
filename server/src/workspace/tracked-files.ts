import { type FileSystem, toParent } from './file-system';
import { type GitIndex, readGitIndex } from './git-index';

/** Answers what git tracks, from the index of the repository that holds a file. */
export class TrackedFiles {
  private readonly read = new WeakMap<Uint8Array, { readonly index: GitIndex | undefined }>();

  constructor(private readonly files: FileSystem) {}

  /** `path` is from the folder's root; with a `/` at its end, any file in it counts. Undefined where it cannot be told. */
  tracks(path: string): boolean | undefined {
    if (!this.files.repository) return undefined;
    const bare = path.replace(/\/$/, '');
    const repository = this.files.repository(toParent(bare));
    if (!repository) return false;
    const { names, index } = repository;
    const known = index && this.indexOf(index);
    const folders = bare === path ? '' : '/';
    return known?.tracks([...names, bare.slice(bare.lastIndexOf('/') + 1)].join('/') + folders);
  }

  /** Files keep what they read as long as it is the same. */
  private indexOf(bytes: Uint8Array): GitIndex | undefined {
    let known = this.read.get(bytes);
    if (!known) {
      known = { index: readGitIndex(bytes) };
      this.read.set(bytes, known);
    }
    return known.index;
  }
}
