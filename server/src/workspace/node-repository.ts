import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from './file-system';

/** Bytes. That of a repository with a million files is about this long. */
const MAX_INDEX = 150_000_000;

/** The root of the git repository that holds a folder. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

interface KeptIndex {
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Finds repositories on disk; an index that has not changed is read once. */
export class NodeRepositories {
  private readonly kept = new Map<string, KeptIndex>();

  /** The repository that holds a folder (absolute path); undefined where none does. */
  of(folder: string): Repository | undefined {
    const root = repositoryOf(folder);
    if (root === undefined) return undefined;
    return {
      names: path.relative(root, path.resolve(folder)).split(path.sep).filter(Boolean),
      index: this.index(root),
    };
  }

  private index(root: string): Uint8Array | undefined {
    try {
      const file = path.join(gitFolder(path.join(root, '.git')), 'index');
      if (!existsSync(file)) return new Uint8Array(0);
      const { mtimeMs, size, ino } = statSync(file);
      if (size > MAX_INDEX) return undefined;
      const stamp = `${mtimeMs} ${size} ${ino}`;
      const kept = this.kept.get(file);
      if (kept?.stamp === stamp) return kept.bytes;
      const bytes = new Uint8Array(readFileSync(file));
      this.kept.set(file, { stamp, bytes });
      return bytes;
    } catch {
      return undefined;
    }
  }
}

/** In a worktree and in a submodule `.git` is a file that says where the folder is. Throws where it does not. */
function gitFolder(at: string): string {
  if (statSync(at).isDirectory()) return at;
  const said = /^gitdir: (.+)/.exec(readFileSync(at, 'utf8'))?.[1];
  if (said === undefined) throw new Error(`${at} leads nowhere`);
  return path.resolve(path.dirname(at), said.trim());
}
