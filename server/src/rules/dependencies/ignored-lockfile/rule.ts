import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { LOCKINGS, lockingOf, locksOf } from '../../../knowledge/programs/lock-files';
import { folderOf, nameOf, structureOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import { lineStart, nextLine } from '../../../text/text';

const FILES = {
  gitignore: 'Git ignores',
  dockerignore: 'The image is built without',
} as const;

export default rule({
  id: 'dependencies/ignored-lockfile',
  title: 'Lock file ignored',
  severity: 'warning',

  kinds: ['app'],
  dialects: { entry: ['gitignore', 'dockerignore', 'npmrc'] },

  entry(fact, context) {
    if (fact.dialect !== 'gitignore' && fact.dialect !== 'dockerignore') return disabled(fact, context);
    const pattern = String(fact.value).replace(/^\*\*\/|^\//, '');
    const ignores = FILES[fact.dialect];
    const lock = lockOf(pattern, fact.dialect, context);
    if (lock === undefined || isTakenBack(fact, lock, context)) return undefined;
    // What git tracks stays in the repository, whatever it would ignore.
    const folder = folderOf(context.document.path);
    const isKept = context.project.tracks(folder === '' ? lock : `${folder}/${lock}`) === true;
    if (isKept && fact.dialect === 'gitignore') return undefined;
    return {
      span: fact.valueSpan,
      message: `${ignores} \`${lock}\`, so every build resolves the versions anew and may get others than those that were tested. Remove the line${fact.dialect === 'gitignore' ? ' and commit the file' : ''}.`,
      fixes: (site) => [deletion(fact, site)],
    };
  },
});

/** `package-lock=false`: npm writes none. */
function disabled(fact: EntryFact, context: RuleContext): Report | undefined {
  if (fact.key !== 'package-lock' || String(fact.value) !== 'false') return undefined;
  const otherManager = context.project.lockFiles.some((path) =>
    /\/?(?:yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/.test(path),
  );
  if (otherManager) return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message:
      '`package-lock=false` keeps npm from writing a lock file, so every build resolves the versions anew and may get others than those that were tested. Remove the line and commit `package-lock.json`.',
    fixes: (site) => [deletion(fact, site)],
  };
}

/** The lock file that a pattern hides, if that is what the app is installed from. */
function lockOf(pattern: string, dialect: string, { project, document }: RuleContext): string | undefined {
  const folder = document.path.slice(0, -nameOf(document.path).length);
  const candidates =
    pattern === '*.lock'
      ? LOCKINGS.flatMap(({ locks }) => locks).filter((name) => name.endsWith('.lock'))
      : [pattern].filter((name) => lockingOf(name));
  return candidates.find((name) => {
    const locking = lockingOf(name);
    if (!locking) return false;
    if (name === 'composer.lock' && isLibrary(`${folder}composer.json`, project)) return false;
    // Those of the tools that the project does not use are ignored on purpose.
    const others = locksOf(locking, project.lockFiles).filter(
      (path) => nameOf(path) !== name && !project.ignores(path),
    );
    if (others.length > 0 || isPackage(name, folder, project)) return false;
    if (project.files.length === 0) return true;
    // What an image leaves out must be there; what git leaves out cannot be, but its manifest is.
    if (dialect === 'dockerignore') return project.lockFiles.some((path) => nameOf(path) === name);
    return LOCKINGS.some(
      ({ locks, manifest }) =>
        locks.includes(name) &&
        project.files.some(({ path }) => path === folder + nameOf(path) && manifest.test(nameOf(path))),
    );
  });
}

/** What Composer is not told to be a project is a library, whose users resolve the versions themselves. */
function isLibrary(manifest: string, { files }: RuleContext['project']): boolean {
  const file = files.find(({ path }) => path === manifest);
  return file !== undefined && structureOf(file).entries(['type'])[0]?.value !== 'project';
}

/** Crates and gems that are libraries leave the versions to those who use them. */
function isPackage(lock: string, folder: string, { files, list }: RuleContext['project']): boolean {
  if (files.length === 0) return false;
  if (lock === 'Gemfile.lock')
    return list(folder.replace(/\/$/, '')).some((name) => name.endsWith('.gemspec'));
  if (lock !== 'Cargo.lock') return false;
  return !list(`${folder}src`).some((name) => name === 'main.rs' || name === 'bin/');
}

/** `!Gemfile.lock` further down. */
function isTakenBack({ span }: EntryFact, lock: string, context: RuleContext): boolean {
  return context
    .entries()
    .some(({ key, span: other }) => other.start > span.start && key.startsWith('!') && key.endsWith(lock));
}

function deletion({ valueSpan }: EntryFact, { text }: FixContext): Fix {
  const start = lineStart(text, valueSpan.start);
  return {
    title: 'Remove this line',
    safety: 'suggested',
    edits: [{ start, end: nextLine(text, start), text: '' }],
  };
}
