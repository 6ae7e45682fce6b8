/** A package manager's manifest, and the files that fix what it installs. */
export interface Locking {
  readonly manifest: RegExp;
  /** First the one that the commonest tool writes. */
  readonly locks: readonly string[];
  /** What writes the lock file. */
  readonly command: string;
}

/**
 * From the documentation of each package manager. Managers that take the same versions without such a file, as those of
 * Go, Maven and .NET do for fixed versions, have no row.
 */
export const LOCKINGS: readonly Locking[] = [
  {
    manifest: /^package\.json$/,
    locks: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'bun.lockb',
    ],
    command: 'npm install --package-lock-only',
  },
  {
    manifest: /^pyproject\.toml$/,
    locks: ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'],
    command: 'uv lock',
  },
  { manifest: /^Pipfile$/, locks: ['Pipfile.lock', 'uv.lock', 'poetry.lock'], command: 'pipenv lock' },
  { manifest: /^Gemfile$/, locks: ['Gemfile.lock'], command: 'bundle lock' },
  { manifest: /^composer\.json$/, locks: ['composer.lock'], command: 'composer update' },
  { manifest: /^Cargo\.toml$/, locks: ['Cargo.lock'], command: 'cargo generate-lockfile' },
];

/** Of which manifest a file is the lock, by its name. */
export function lockingOf(lockFile: string): Locking | undefined {
  return LOCKINGS.find(({ locks }) => locks.includes(lockFile));
}

/** Those of a list of paths that are locks of one manifest. */
export function locksOf({ locks }: Locking, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => locks.includes(path.slice(path.lastIndexOf('/') + 1)));
}

const COPIES = /^[ \t]*(?:COPY|ADD)\b|--mount=type=bind/i;
/** By name, by a pattern that fits one, or with the whole folder. */
const LOCKS = /lock|package\*|Gemfile\*|shrinkwrap|[ \t"]\.\/?[ \t",]/i;

/** Whether the beginning of a Dockerfile copies a lock file into the image, as far as its lines tell. */
export function copiesLock(dockerfile: string): boolean {
  return dockerfile.split('\n').some((line) => COPIES.test(line) && LOCKS.test(line));
}
