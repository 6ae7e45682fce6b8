import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerScope } from '../engine/asked-project';
import type { FileSystem } from '../workspace/file-system';
import { allSeen, looksTheSame, type Seen } from '../workspace/witness';
import type { FileReport } from './report';

/** What a file was found to hold, and what that depends on beside its text, its role and its settings. */
export interface Result {
  readonly scope: AnswerScope;
  /** Undefined where nothing in the file can matter. */
  readonly report: FileReport | undefined;
}

/** What the results of a folder depend on beside the files themselves. */
export interface Around {
  readonly project: Seen;
  readonly sources: Seen;
}

interface Kept extends Around {
  readonly made: string;
  /** By path: what the file was, and what was found. */
  readonly files: Readonly<Record<string, Result & { readonly key: string }>>;
}

/** What was seen by any of several. */
export function joined(all: readonly Around[]): Around {
  return {
    project: allSeen(all.map(({ project }) => project)),
    sources: allSeen(all.map(({ sources }) => sources)),
  };
}

export const NOTHING_SEEN: Seen = { files: {}, folders: {}, repositories: {} };

/** Fast, and nobody gains by making two contents alike. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url');
}

/**
 * The results of earlier runs in one folder. A result is taken again only where the file is the same, and where what it
 * was told by is: for some that is their text, for others also the files that say what the project is, for others also
 * which sources the app has, or what stands in them. What cannot be read or written costs nothing but time.
 */
export class ResultCache {
  private readonly before: Kept | undefined;
  private readonly now: Record<string, Result & { key: string }> = {};
  private isProjectSame: boolean | undefined;
  private areNamesSame: boolean | undefined;
  private areSourcesSame: boolean | undefined;

  /**
   * @param file absolute path of the cache
   * @param made what made the results: another program has others
   * @param disk the folder as it is
   */
  constructor(
    private readonly file: string,
    private readonly made: string,
    private readonly disk: FileSystem,
  ) {
    this.before = read(file, made);
  }

  /** @param key of the text, the role and the settings of the file */
  find(at: string, key: string): Result | undefined {
    const known = this.before?.files[at];
    if (known?.key !== key || !this.holds(known.scope)) return undefined;
    this.now[at] = known;
    return known;
  }

  keep(at: string, key: string, { scope, report }: Result): void {
    this.now[at] = { key, scope, report };
  }

  /** Writes what was found or taken again; `around` is what was seen on the way. */
  save(around: Around): void {
    const project = this.before && this.isProjectSame ? [this.before.project] : [];
    const sources = this.before ? [this.unchanged(this.before.sources)] : [];
    const kept: Kept = {
      made: this.made,
      project: allSeen([...project, around.project]),
      sources: allSeen([...sources, around.sources]),
      files: this.now,
    };
    try {
      mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 });
      // Other processes never see half of it.
      const part = `${this.file}.${process.pid}`;
      writeFileSync(part, JSON.stringify(kept), { mode: 0o600 });
      renameSync(part, this.file);
    } catch {
      // A folder that cannot be written to is none of the user's concern.
    }
  }

  /** Of what was seen of sources, that which is the same. */
  private unchanged({ files, folders, repositories }: Seen): Seen {
    return {
      files: this.areSourcesSame ? files : {},
      folders: this.areNamesSame ? folders : {},
      repositories: this.areNamesSame ? repositories : {},
    };
  }

  private holds(scope: AnswerScope): boolean {
    if (scope === 'text' || !this.before) return true;
    this.isProjectSame ??= looksTheSame(this.before.project, this.disk, hash);
    if (scope === 'project' || !this.isProjectSame) return this.isProjectSame;
    const { sources } = this.before;
    this.areNamesSame ??= looksTheSame({ ...sources, files: {} }, this.disk, hash);
    if (scope === 'names' || !this.areNamesSame) return this.areNamesSame;
    this.areSourcesSame ??= looksTheSame({ ...sources, folders: {} }, this.disk, hash);
    return this.areSourcesSame;
  }
}

function read(file: string, made: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.made === made ? kept : undefined;
  } catch {
    return undefined;
  }
}
