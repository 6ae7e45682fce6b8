import { type FileSystem, type FolderEntry, toParent } from './file-system';

/**
 * A file system that remembers what was asked of it: a file that changed matters exactly if it was read, or if the
 * folder that it came to or went from was listed.
 */
export class RecordedFiles implements FileSystem {
  private readonly reads = new Set<string>();
  private readonly listed = new Map<string, readonly FolderEntry[]>();

  constructor(private readonly files: FileSystem) {}

  get namesAbove(): readonly string[] {
    return this.files.namesAbove;
  }

  read(path: string): string | undefined {
    this.reads.add(path);
    return this.files.read(path);
  }

  list(folder: string): readonly FolderEntry[] {
    let entries = this.listed.get(folder);
    if (!entries) {
      entries = this.files.list(folder);
      this.listed.set(folder, entries);
    }
    return entries;
  }

  /** Whether what was asked may have another answer now that a file changed. */
  matters(path: string): boolean {
    if (this.reads.has(path)) return true;
    const folder = toParent(path).replace(/\/$/, '');
    const entries = this.listed.get(folder);
    if (!entries) return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const kindOf = (all: readonly FolderEntry[]) => all.find((entry) => entry.name === name)?.kind;
    return kindOf(entries) !== kindOf(this.files.list(folder));
  }
}
