import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { lockingOf, locksOf } from '../../../knowledge/programs/lock-files';
import { type Dialect, dialectsIn } from '../../../semantics/dialects';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lockedVersion } from './locked';

/** The lists of each manifest that decide what is installed, and a lock file of its ecosystem. */
const LISTS: Readonly<
  Partial<Record<Dialect, { readonly lists: readonly string[]; readonly lock: string }>>
> = {
  'package-json': {
    lists: ['dependencies', 'devDependencies', 'optionalDependencies'],
    lock: 'package-lock.json',
  },
  'composer-json': { lists: ['require', 'require-dev'], lock: 'composer.lock' },
  cargo: { lists: ['dependencies', 'build-dependencies', 'dev-dependencies'], lock: 'Cargo.lock' },
};
const GEMS = 'Gemfile.lock';
/** Whatever there is. */
const ANY = /^(?:\*|x|latest|next|)$/i;
/** Open to every later version. */
const OPEN = /^>=?[ \t]*v?[\d.]+(?:[-\w.]*)$/;
/** Code of this repository, and names for something that says its version elsewhere. */
const ELSEWHERE = /^(?:workspace|file|link|portal|catalog|patch):/;
const REPOSITORY = /^(?:github:|gitlab:|bitbucket:|git(?:\+\w+)?:|git@|[\w-]+\/[\w.-]+(?:#|$))|\.git(?:#|$)/;
const REVISION = /#(?:commit=|tag=)?(?:[0-9a-f]{7,40}(?:&|$)|semver:|.*\d\.\d)|#tag=/i;

const ANYTHING = 'takes any version, the next major one included. Give it a range, such as `^1.2`.';
const BRANCH = 'is whatever its branch holds on the day of the build. Name a commit or a tag.';

export default rule<{ readonly name: number }>({
  id: 'dependencies/floating-version',
  title: 'Dependency without a bound',
  severity: 'warning',
  roles: ['app', 'script'],
  apis: { ruby: { gem: { name: 0 } } },

  dialects: { entry: dialectsIn(LISTS) },
  paths: { call: { only: /(?:^|\/)Gemfile$/ } },

  call({ call }, api, context) {
    const name = context.constant(call.args[api.name]);
    const named = (key: string) => call.named.find((argument) => argument.name === key);
    const source = named('git') ?? named('github');
    if (name === undefined || !source || named('ref') || named('tag')) return undefined;
    return report(name, (named('branch') ?? source).span, BRANCH, GEMS, context);
  },

  entry(fact, context) {
    const known = LISTS[fact.dialect];
    const [list = '', name = '', ...rest] = fact.path;
    if (!known?.lists.includes(list) || name === '' || context.project.kind === 'library') return undefined;
    if (rest.length > 0 && !(fact.dialect === 'cargo' && rest.length === 1)) return undefined;
    const why = fact.dialect === 'cargo' ? whyOfCrate(fact, context) : whyOf(fact, name);
    if (why === undefined) return undefined;
    return {
      ...report(name, fact.valueSpan, why, known.lock, context),
      fixes: (site) => fixes(fact, name, why, known.lock, site),
    };
  },
});

function whyOf({ dialect, value }: EntryFact, name: string): string | undefined {
  const version = String(value).trim();
  if (ELSEWHERE.test(version)) return undefined;
  if (dialect === 'composer-json') {
    // PHP and its extensions come with the runtime; the list of insecure versions is there to be new.
    if (!name.includes('/') || name === 'roave/security-advisories') return undefined;
    if (/^dev-|@dev$/.test(version)) return version.includes('#') ? undefined : BRANCH;
  } else if (REPOSITORY.test(version)) return REVISION.test(version) ? undefined : BRANCH;
  return ANY.test(version) || OPEN.test(version) ? ANYTHING : undefined;
}

/** `name = "*"`, `name = { version = "*" }`, `name = { git = "…" }` without a revision. */
function whyOfCrate(fact: EntryFact, context: RuleContext): string | undefined {
  const { path, key, value } = fact;
  const version = String(value).trim();
  if (path.length === 2 || key === 'version')
    return version === '*' || OPEN.test(version) ? ANYTHING : undefined;
  if (key !== 'git') return undefined;
  const isFixed = context.siblings(fact).some((other) => other.key === 'rev' || other.key === 'tag');
  return isFixed ? undefined : BRANCH;
}

/** What a lock file holds fast moves only when somebody updates it. */
function report(name: string, span: Span, why: string, lock: string, { project }: RuleContext): Report {
  const locking = lockingOf(lock);
  const isLocked = locking && locksOf(locking, project.lockFiles).length > 0;
  return {
    span,
    ...(isLocked ? { severity: 'information' as const } : {}),
    message: `\`${name}\` ${why}${isLocked ? ' The lock file holds it for now; the next update does not.' : ''}`,
  };
}

function fixes(
  { content }: EntryFact,
  name: string,
  why: string,
  lock: string,
  { project }: RuleContext,
): readonly Fix[] {
  const version = why === ANYTHING ? lockedVersion(name, lock, project) : undefined;
  if (version === undefined) return [];
  const range = lock === 'Cargo.lock' ? version : `^${version}`;
  return [
    {
      title: `Use \`${range}\`, from the lock file`,
      safety: 'suggested',
      edits: [{ start: content.start, end: content.end, text: range }],
    },
  ];
}
