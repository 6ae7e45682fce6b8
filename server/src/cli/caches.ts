import path from 'node:path';
import { nodeFileSystem } from '../workspace/node-workspace';
import type { Terminal } from './main';
import { type Around, hash, joined, ResultCache } from './result-cache';

/** The caches of the folders that one run looks at. */
export class Caches {
  private readonly byRoot = new Map<string, { readonly cache: ResultCache; readonly seen: Around[] }>();

  /** @param folder absolute path of where they are kept */
  constructor(
    private readonly folder: string,
    private readonly terminal: Pick<Terminal, 'build' | 'cwd'>,
  ) {}

  of(root: string): ResultCache {
    return this.known(root).cache;
  }

  /** What a thread saw below a root. */
  saw(root: string, around: Around): void {
    this.known(root).seen.push(around);
  }

  /** Writes all of them, with what was seen here. */
  save(seenHere: (root: string) => Around): void {
    for (const [root, { cache, seen }] of this.byRoot) cache.save(joined([...seen, seenHere(root)]));
  }

  private known(root: string) {
    let known = this.byRoot.get(root);
    if (!known) {
      // Reports name files from the folder in which the command runs.
      const name = `${hash(`${root}\0${this.terminal.cwd}`)}.json`;
      const cache = new ResultCache(path.join(this.folder, name), this.terminal.build, nodeFileSystem(root));
      known = { cache, seen: [] };
      this.byRoot.set(root, known);
    }
    return known;
  }
}
