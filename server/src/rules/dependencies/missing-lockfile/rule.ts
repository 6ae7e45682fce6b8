import { type RuleContext, rule } from '../../../engine/rule';
import { LOCKINGS, type Locking, locksOf } from '../../../knowledge/programs/lock-files';
import { firstKey } from '../../../knowledge/programs/manifest-keys';
import type { Dependency } from '../../../project/dependencies';
import type { Project } from '../../../project/project';
import { entriesOf, folderOf, nameOf } from '../../../project/project-file';

/** What opens the list of dependencies, in any of the manifests. */
const LISTS = [
  ['dependencies'],
  ['require'],
  ['tool', 'poetry', 'dependencies'],
  ['project', 'dependencies'],
  ['packages'],
];
/** Tools that the `packageManager` of a package.json names. */
const MANAGERS: readonly (readonly [string, string])[] = [
  ['pnpm@', 'pnpm install --lockfile-only'],
  ['yarn@', 'yarn install'],
  ['bun@', 'bun install --lockfile-only'],
];
/** Tools that have a section of their own in a pyproject.toml. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['poetry', 'poetry lock'],
  ['pdm', 'pdm lock'],
];

export default rule({
  id: 'dependencies/missing-lockfile',
  title: 'No lock file',
  severity: 'warning',
  roles: ['app', 'script'],
  // What others build on is resolved anew by them; a lock file would tell them nothing.
  kinds: ['app'],

  paths: {
    file: { only: /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|Gemfile|composer\.json|Cargo\.toml)$/ },
  },
  file(context) {
    const { project, document } = context;
    const locking = LOCKINGS.find(({ manifest }) => manifest.test(nameOf(document.path)));
    if (!locking || project.root !== folderOf(document.path)) return undefined;
    const own = project.declared.filter(({ place }) => place.path === document.path);
    if (!own.some(isFetched) || isLocked(locking, own, project) || isCrate(context)) return undefined;
    const span =
      firstKey(context, LISTS) ?? context.calls(['gem'])[0]?.call.callee.span ?? own[0]?.place.span;
    if (!span) return undefined;
    const command = commandOf(context) ?? locking.command;
    return {
      span,
      message: `No lock file stands beside ${nameOf(document.path)}: each build takes the newest versions that fit, so what is deployed may not be what was tested. Run \`${command}\` and commit what it writes.`,
    };
  },
});

function isFetched({ local, group }: Dependency): boolean {
  return !local && group !== 'peer';
}

function isLocked(locking: Locking, own: readonly Dependency[], project: Project): boolean {
  if (locksOf(locking, project.lockFiles).length > 0) return true;
  // An ignored one is a finding of its own, in the ignore file.
  const prefix = project.root === '' ? '' : `${project.root}/`;
  if (locking.locks.some((lock) => project.ignores(prefix + lock))) return true;
  const settings = project.files.find(({ path }) => path === `${prefix}.npmrc`);
  // So is a setting that keeps npm from writing one.
  if (
    settings &&
    entriesOf(settings).some(({ key, value }) => key === 'package-lock' && `${value}` === 'false')
  )
    return true;
  return isPinnedPython(own, project);
}

/** What writes the lock file with the tool that a manifest was written for, where it says so. */
function commandOf(context: RuleContext): string | undefined {
  const manager = context.entries(['packageManager'])[0]?.value;
  return (MANAGERS.find(([name]) => typeof manager === 'string' && manager.startsWith(name)) ??
    SECTIONS.find(([name]) => context.keySpan('tool', name)))?.[1];
}

/** Requirements that pin everything lock as well, and so do exact versions in the manifest itself. */
function isPinnedPython(own: readonly Dependency[], { declared }: Project): boolean {
  if (own[0]?.ecosystem !== 'pypi') return false;
  const isExact = ({ version }: Dependency) => /^===?\s*\d/.test(version) && !version.includes('*');
  const production = own.filter(({ group }) => group === 'production');
  const pinned = declared.filter(
    ({ place, ecosystem }) => ecosystem === 'pypi' && place.path !== own[0]?.place.path,
  );
  return production.every(isExact) || pinned.filter(isExact).length >= production.length;
}

/** A crate without a program of its own is a library, whatever its manifest says. */
function isCrate(context: RuleContext): boolean {
  const { document, project } = context;
  if (nameOf(document.path) !== 'Cargo.toml' || context.entries(['bin']).length > 0) return false;
  const source = project.list(project.root === '' ? 'src' : `${project.root}/src`);
  return !source.some((name) => name === 'main.rs' || name === 'bin/');
}
