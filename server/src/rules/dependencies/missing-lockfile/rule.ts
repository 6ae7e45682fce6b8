import { type RuleContext, rule } from '../../../engine/rule';
import { LOCKINGS, type Locking, locksOf } from '../../../knowledge/programs/lock-files';
import type { Dependency } from '../../../project/dependencies';
import type { Project } from '../../../project/project';
import { folderOf, nameOf } from '../../../project/project-file';
import { Span } from '../../../text/span';

/** What opens the list of dependencies, in any of the manifests. */
const LIST =
  /"(dependencies|require)"[ \t]*:|^\[(tool\.poetry\.dependencies|dependencies|packages)\]|^(dependencies)[ \t]*=|^[ \t]*(gem)[ \t(]+["']/dm;
/** Which tool a manifest was written for, where it can be more than one. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/"packageManager"\s*:\s*"pnpm@/, 'pnpm install --lockfile-only'],
  [/"packageManager"\s*:\s*"yarn@/, 'yarn install'],
  [/"packageManager"\s*:\s*"bun@/, 'bun install --lockfile-only'],
  [/^\[tool\.poetry\]/m, 'poetry lock'],
  [/^\[tool\.pdm/m, 'pdm lock'],
];

export default rule({
  id: 'dependencies/missing-lockfile',
  title: 'No lock file',
  severity: 'warning',
  roles: ['app', 'script'],

  fileNames: /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|Gemfile|composer\.json|Cargo\.toml)$/,
  file(context) {
    const { project, document, text } = context;
    const locking = LOCKINGS.find(({ manifest }) => manifest.test(nameOf(document.path)));
    // What others build on is resolved anew by them; a lock file would tell them nothing.
    if (!locking || project.kind !== 'app' || project.root !== folderOf(document.path)) return undefined;
    const own = project.declared.filter(({ place }) => place.path === document.path);
    if (!own.some(isFetched) || isLocked(locking, own, project) || isCrate(context)) return undefined;
    const match = LIST.exec(text);
    const [start, end] = match?.indices?.slice(1).find(Boolean) ?? [0, 0];
    const command = TOOLS.find(([pattern]) => pattern.test(text))?.[1] ?? locking.command;
    return {
      span: Span.at(start, end),
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
  if (/^[ \t]*package-lock[ \t]*=[ \t]*false/m.test(project.read(`${prefix}.npmrc`) ?? '')) return true;
  return isPinnedPython(own, project);
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
function isCrate({ document, project, text }: RuleContext): boolean {
  if (nameOf(document.path) !== 'Cargo.toml') return false;
  const source = project.list(project.root === '' ? 'src' : `${project.root}/src`);
  return !text.includes('[[bin]]') && !source.some((name) => name === 'main.rs' || name === 'bin/');
}
