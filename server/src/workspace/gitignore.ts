import ignore, { type Ignore } from 'ignore';
import { type FileSystem, foldersUpward, join, toParent } from './file-system';

/**
 * Answers what git would ignore, from all `.gitignore` files of the folder and of the repository around it.
 * Of two patterns that match, the one nearer to the file wins; nothing in an ignored folder can be taken back.
 */
export class GitIgnore {
  private readonly files = new Map<string, Ignore | undefined>();
  private readonly folders = new Map<string, boolean>();

  constructor(private readonly fileSystem: FileSystem) {}

  /** `path` is from the root; a folder ends in `/`. */
  ignores(path: string): boolean {
    const bare = path.replace(/\/+$/, '');
    if (bare === '') return false;
    return this.inIgnoredFolder(bare) || this.matches(bare, path.endsWith('/'));
  }

  private inIgnoredFolder(path: string): boolean {
    const folder = toParent(path);
    if (folder === '') return false;
    let ignored = this.folders.get(folder);
    if (ignored === undefined) {
      ignored = this.inIgnoredFolder(folder) || this.matches(folder, true);
      this.folders.set(folder, ignored);
    }
    return ignored;
  }

  private matches(path: string, isFolder: boolean): boolean {
    for (const folder of foldersUpward(path, this.fileSystem.namesAbove.length)) {
      const patterns = this.patternsOf(folder);
      if (!patterns) continue;
      const { ignored, unignored } = patterns.test(`${this.relative(path, folder)}${isFolder ? '/' : ''}`);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  /** The path as the ignore file of that folder sees it. What the folders above the root are called is not known. */
  private relative(path: string, folder: string): string {
    if (folder === '') return path;
    if (!folder.startsWith('..')) return path.slice(folder.length + 1);
    return join(this.fileSystem.namesAbove.slice(-folder.split('/').length).join('/'), path);
  }

  private patternsOf(folder: string): Ignore | undefined {
    if (!this.files.has(folder)) {
      const text = this.fileSystem.read(join(folder, '.gitignore'));
      this.files.set(
        folder,
        text === undefined ? undefined : ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, '')),
      );
    }
    return this.files.get(folder);
  }
}
