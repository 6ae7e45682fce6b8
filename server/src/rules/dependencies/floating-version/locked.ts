import type { Project } from '../../../project/project';

interface NpmLock {
  readonly packages?: Readonly<Record<string, { readonly version?: unknown } | undefined>>;
  readonly dependencies?: Readonly<Record<string, { readonly version?: unknown } | undefined>>;
}

interface ComposerLock {
  readonly packages?: readonly { readonly name?: unknown; readonly version?: unknown }[];
  readonly 'packages-dev'?: ComposerLock['packages'];
}

/** The version that a lock file of the project holds a package at; undefined where it is of another kind. Never throws. */
export function lockedVersion(name: string, lock: string, { lockFiles, read }: Project): string | undefined {
  const path = lockFiles.find((file) => file === lock || file.endsWith(`/${lock}`));
  const text = path === undefined ? undefined : read(path);
  if (text === undefined) return undefined;
  const version = lock === 'Cargo.lock' ? inCargoLock(name, text) : inJson(name, lock, text);
  return version !== undefined && /^\d+\.\d+/.test(version) ? version : undefined;
}

function inJson(name: string, lock: string, text: string): string | undefined {
  try {
    const found =
      lock === 'composer.lock' ? inComposerLock(name, JSON.parse(text)) : inNpmLock(name, JSON.parse(text));
    return typeof found === 'string' ? found.replace(/^v/, '') : undefined;
  } catch {
    return undefined;
  }
}

function inNpmLock(name: string, { packages, dependencies }: NpmLock): unknown {
  return (packages?.[`node_modules/${name}`] ?? dependencies?.[name])?.version;
}

function inComposerLock(name: string, lock: ComposerLock): unknown {
  return [...(lock.packages ?? []), ...(lock['packages-dev'] ?? [])].find((one) => one.name === name)
    ?.version;
}

/** Undefined where the tree holds several versions of it. */
function inCargoLock(name: string, text: string): string | undefined {
  const versions = text
    .split('[[package]]')
    .flatMap((block) =>
      block.includes(`\nname = "${name}"\n`) ? (/\nversion = "([^"]+)"/.exec(block)?.[1] ?? []) : [],
    );
  return versions.length === 1 ? versions[0] : undefined;
}
