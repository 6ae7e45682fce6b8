import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { lockingOf, locksOf } from '../../../knowledge/programs/lock-files';
import { pythonName } from '../../../project/package-names';
import { nameOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import { installedVersion } from './installed';

const EXACT = /^(?:===?[ \t]*[\w.!+-]+)(?:[ \t]*,.*)?$/;
/** Within one release line: patches come by themselves. */
const BOUNDED = /^(?:~=|==[ \t]*[\w.!]+\.\*)/;
const REPOSITORY = /(?:^|@[ \t]*)(?:git|hg|svn|bzr)\+/;
/** A commit, or a tag that says a version, behind the address. */
const REVISION = /[^/]@(?:[0-9a-f]{7,40}|v?\d[\w.-]*)(?:[#&]|$)/i;
/** Files that only developers install, by what people call them. */
const DEVELOPMENT = /dev|test|lint|doc|ci\b|local|debug|type|build|example|bench/i;

export default rule({
  id: 'dependencies/unpinned-requirement',
  title: 'Requirement without a version',
  severity: 'warning',

  dialects: { entry: ['requirements'] },

  entry(fact, context) {
    if (!isInstalled(context)) return undefined;
    const value = String(fact.value);
    const name = fact.key.startsWith('-') || fact.key === '@' ? undefined : fact.key;
    const isRepository = REPOSITORY.test(value);
    if (name === undefined && !isRepository) return undefined;
    if (isRepository ? REVISION.test(value) : EXACT.test(value) && !BOUNDED.test(value)) return undefined;
    // The address of an archive holds its version.
    if (!isRepository && /^@[ \t]/.test(value)) return undefined;
    if (name !== undefined && isPinnedElsewhere(name, context)) return undefined;
    return report(fact, name, isRepository, context);
  },
});

function report(
  fact: EntryFact,
  name: string | undefined,
  isRepository: boolean,
  context: RuleContext,
): Report {
  const value = String(fact.value);
  const isMinor = BOUNDED.test(value) || DEVELOPMENT.test(nameOf(context.document.path));
  const what = name === undefined ? `\`${value}\`` : `\`${name}\``;
  return {
    span: name === undefined ? fact.valueSpan : fact.keySpan.to(fact.valueSpan),
    ...(isMinor ? { severity: 'information' as const } : {}),
    message: isRepository
      ? `${what} comes from whatever the repository holds on the day of the build. Name a commit or a tag behind an \`@\`.`
      : `${what} is installed in whatever version is the newest on the day of the build, so two builds of one commit can differ. Pin it with \`==\`, or compile a lock file.`,
    fixes: (site) => (name === undefined || isRepository ? [] : fixes(fact, name, site)),
  };
}

/** Whether an app installs this file as it stands: not what a lock file is made from. */
function isInstalled(context: RuleContext): boolean {
  const { document, project } = context;
  const file = nameOf(document.path);
  if (project.kind === 'library' || /constraints|\.in$/i.test(file)) return false;
  const python = lockingOf('uv.lock');
  if (python && locksOf(python, project.lockFiles).length > 0) return false;
  const folder = document.path.slice(0, -file.length);
  const siblings = project.list(folder.replace(/\/$/, ''));
  if (siblings.includes(file.replace(/\.txt$/, '.lock'))) return false;
  return context.entries(['-c']).length === 0 && context.entries(['--constraint']).length === 0;
}

function isPinnedElsewhere(name: string, { project, document }: RuleContext): boolean {
  return project.declared.some(
    (other) =>
      other.ecosystem === 'pypi' &&
      other.place.path !== document.path &&
      pythonName(other.name) === pythonName(name) &&
      EXACT.test(other.version) &&
      !BOUNDED.test(other.version),
  );
}

function fixes(fact: EntryFact, name: string, { project }: RuleContext): readonly Fix[] {
  const version = installedVersion(pythonName(name), project);
  if (version === undefined) return [];
  const { start, end } = fact.valueSpan;
  return [
    {
      title: `Pin to the installed ${version}`,
      safety: 'suggested',
      edits: [{ start, end, text: `==${version}` }],
    },
  ];
}
