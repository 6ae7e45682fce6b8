import type { FileSystem, FolderEntry, Repository } from './file-system';

/** What was seen of a file system, as fingerprints: of the texts of files, of listings of folders, of git's indexes. */
export interface Seen {
  readonly files: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly repositories: Readonly<Record<string, string>>;
}

/** Makes a short text that differs where what it is made of differs. */
export type Hash = (content: string | Uint8Array) => string;

/** Of what is not there. */
const NOTHING = '';

/**
 * A file system that keeps fingerprints of all that was asked of it: what somebody made of its answers holds for as long
 * as these are the same.
 */
export class WitnessedFiles implements FileSystem {
  private readonly files = new Map<string, string>();
  private readonly folders = new Map<string, string>();
  private readonly repositories = new Map<string, string>();

  constructor(
    private readonly inner: FileSystem,
    private readonly hash: Hash,
  ) {}

  get namesAbove(): readonly string[] {
    return this.inner.namesAbove;
  }

  read(path: string): string | undefined {
    const text = this.inner.read(path);
    if (!this.files.has(path)) this.files.set(path, ofText(text, this.hash));
    return text;
  }

  list(folder: string): readonly FolderEntry[] {
    const entries = this.inner.list(folder);
    if (!this.folders.has(folder)) this.folders.set(folder, ofEntries(entries, this.hash));
    return entries;
  }

  repository(folder: string): Repository | undefined {
    const repository = this.inner.repository?.(folder);
    if (!this.repositories.has(folder)) this.repositories.set(folder, ofRepository(repository, this.hash));
    return repository;
  }

  get seen(): Seen {
    return {
      files: Object.fromEntries(this.files),
      folders: Object.fromEntries(this.folders),
      repositories: Object.fromEntries(this.repositories),
    };
  }
}

/** Whether a file system answers now what it answered then. */
export function looksTheSame({ files, folders, repositories }: Seen, now: FileSystem, hash: Hash): boolean {
  return (
    Object.entries(folders).every(([folder, print]) => ofEntries(now.list(folder), hash) === print) &&
    Object.entries(files).every(([path, print]) => ofText(now.read(path), hash) === print) &&
    Object.entries(repositories).every(
      ([folder, print]) => ofRepository(now.repository?.(folder), hash) === print,
    )
  );
}

/** What was seen by any of several. */
export function allSeen(all: readonly Seen[]): Seen {
  return {
    files: Object.assign({}, ...all.map(({ files }) => files)),
    folders: Object.assign({}, ...all.map(({ folders }) => folders)),
    repositories: Object.assign({}, ...all.map(({ repositories }) => repositories)),
  };
}

function ofText(text: string | undefined, hash: Hash): string {
  return text === undefined ? NOTHING : hash(text);
}

function ofEntries(entries: readonly FolderEntry[], hash: Hash): string {
  return hash(entries.map(({ name, kind }) => `${kind} ${name}`).join('\n'));
}

function ofRepository(repository: Repository | undefined, hash: Hash): string {
  if (!repository) return NOTHING;
  return hash(`${repository.names.join('/')} ${repository.index ? hash(repository.index) : NOTHING}`);
}
