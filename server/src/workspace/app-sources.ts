import type { Role } from '../text/document';
import { type FileSystem, join } from './file-system';
import type { Steps } from './preparation';
import { isSkippedFolder } from './project-files';

/** What bounds an app. */
export interface AppBounds {
  isAppRoot(folder: string): boolean;
  ignores(path: string): boolean;
  roleOf(path: string): Role;
}

/** Paths of the source files of an app, but for tests, examples and what others wrote. */
export interface AppSources {
  readonly paths: ReadonlySet<string>;
  readonly byEcosystem: ReadonlyMap<string, readonly string[]>;
}

const COUNTED: ReadonlySet<Role> = new Set(['app', 'script', 'migration']);
/** A walk ends here however large the repository is. */
const MAX_FILES = 20_000;

/** Walks an app for its source files; a step for each folder. */
export function* sourcesIn(
  files: FileSystem,
  root: string,
  { isAppRoot, ignores, roleOf }: AppBounds,
  ecosystemOf: (path: string) => string | undefined,
): Steps<AppSources> {
  const paths = new Set<string>();
  const byEcosystem = new Map<string, string[]>();
  const folders = [root];
  for (const folder of folders) {
    for (const { name, kind } of files.list(folder)) {
      const path = join(folder, name);
      if (kind === 'folder') {
        if (!isSkippedFolder(name) && !isAppRoot(path) && !ignores(`${path}/`)) folders.push(path);
        continue;
      }
      const ecosystem = kind === 'file' ? ecosystemOf(path) : undefined;
      if (ecosystem === undefined || !COUNTED.has(roleOf(path))) continue;
      if (paths.size === MAX_FILES) return { paths, byEcosystem };
      paths.add(path);
      const known = byEcosystem.get(ecosystem);
      if (known) known.push(path);
      else byEcosystem.set(ecosystem, [path]);
    }
    yield;
  }
  return { paths, byEcosystem };
}
