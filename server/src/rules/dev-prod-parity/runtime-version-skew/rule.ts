import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { writtenAt } from '../../../fixes/same-as';
import { versionsAgree } from '../../../project/images';
import { commandsOf } from '../../../project/project-file';
import { rangeAllows } from '../../../project/ranges';
import type { Runtime, RuntimeVersion } from '../../../project/runtimes';

/** How many numbers of a version matter: Node 20.9 runs what 20.11 runs, Python 3.10 does not what 3.12 does. */
const PRECISION: Readonly<Record<Runtime, number>> = {
  node: 1,
  java: 1,
  dotnet: 1,
  python: 2,
  go: 2,
  php: 2,
  rust: 2,
  ruby: 3,
};
const NAMES: Readonly<Record<Runtime, string>> = {
  node: 'Node.js',
  java: 'Java',
  dotnet: '.NET',
  python: 'Python',
  go: 'Go',
  php: 'PHP',
  rust: 'Rust',
  ruby: 'Ruby',
};
/** Files in which nothing is reported, as they are no documents of ours, or code: what they say is told at the image. */
const UNREAD =
  /(?:^|\/)(?:\.[\w-]+-version|\.nvmrc|\.tool-versions|runtime\.txt|rust-toolchain|Gemfile|go\.mod)$/;

export default rule({
  id: 'dev-prod-parity/runtime-version-skew',
  title: 'Runtime in another version',
  severity: 'warning',
  roles: ['app', 'script', 'dev-only'],

  // A library is tried with many versions on purpose.
  kinds: ['app', 'command-line'],
  paths: { file: { except: UNREAD } },
  fileLanguages: ['dockerfile', 'json', 'yaml', 'toml', 'xml'],
  file(context) {
    const { project, document } = context;
    return project.runtimes
      .filter(({ place }) => place.path === document.path)
      .flatMap(
        (own) =>
          reportOf(
            own,
            project.runtimes.filter(({ runtime }) => runtime === own.runtime),
            context,
          ) ?? [],
      );
  },
});

function reportOf(
  own: RuntimeVersion,
  all: readonly RuntimeVersion[],
  context: RuleContext,
): Report | undefined {
  if (own.isOneOfMany) return undefined;
  const references = referencesOf(all);
  const [reference] = references;
  if (!reference) return undefined;
  if (references.includes(own)) {
    // One finding for each file that nothing else can report on, at the first image.
    const unread = all.find(
      (other) =>
        UNREAD.test(other.place.path) && !references.includes(other) && !agreesWithAny(other, references),
    );
    return unread && own === reference ? report(own, unread) : undefined;
  }
  if (agreesWithAny(own, references)) return undefined;
  // Jobs that test nothing only run tools with it.
  if (own.setting === 'ci' && !runsTests(own.place.path, context)) return undefined;
  // CI that also runs with production's version tries others on purpose.
  if (own.setting === 'ci' && all.some((other) => other.setting === 'ci' && agreesWithAny(other, references)))
    return undefined;
  return report(own, reference);
}

const TEST = /(?:^|[:/-])(?:tests?|pytest|rspec|jest|vitest|mocha|phpunit|pest|tox|nox|verify)$/;

function runsTests(path: string, { project }: RuleContext): boolean {
  const file = project.files.find((one) => one.path === path);
  return (
    file !== undefined &&
    commandsOf(file).some(({ commands }) =>
      commands.some(({ words }) => words.some(({ text }) => TEST.test(text ?? ''))),
    )
  );
}

/** What the others are measured by: the image that the app runs in, else those that build it, else a file with a version. */
function referencesOf(all: readonly RuntimeVersion[]): readonly RuntimeVersion[] {
  const production = all.filter(({ setting, isRange }) => setting === 'production' && !isRange);
  const final = production.filter(({ image }) => image === 'final');
  if (final.length > 0) return final;
  const images = production.filter(({ image }) => image !== undefined);
  return images.length > 0 ? images : production;
}

function agreesWithAny(own: RuntimeVersion, references: readonly RuntimeVersion[]): boolean {
  return references.some((reference) => agree(own, reference));
}

function agree(a: RuntimeVersion, b: RuntimeVersion): boolean {
  if (a.range !== undefined) return rangeAllows(a.range, modern(b));
  if (b.range !== undefined) return rangeAllows(b.range, modern(a));
  const short = (version: RuntimeVersion) =>
    modern(version).split('.').slice(0, PRECISION[version.runtime]).join('.');
  return versionsAgree(short(a), short(b));
}

/** Java 1.8 is Java 8. */
function modern({ runtime, version }: RuntimeVersion): string {
  return runtime === 'java' ? version.replace(/^1\.(?=\d)/, '') : version;
}

function report(own: RuntimeVersion, other: RuntimeVersion): Report {
  const name = NAMES[own.runtime];
  const said = ({ range, version }: RuntimeVersion) => range ?? version;
  return {
    span: own.place.span,
    message: `${name} ${said(own)} here, ${said(other)} in ${other.said}. Code that works with the one can fail with the other, and packages can be built for the wrong one: use the same version everywhere.`,
    related: [{ ...other.place, message: `${name} ${said(other)}` }],
    fixes: (site) => fixes(own, other, site),
  };
}

/** The version of the image goes to the place that differs; not into a range, whose other end may have a meaning. */
function fixes(own: RuntimeVersion, other: RuntimeVersion, site: FixContext): readonly Fix[] {
  const { start, end } = own.place.span;
  const name = NAMES[own.runtime];
  const here: readonly Fix[] =
    own.isRange || other.isRange || !isComplete(other, own)
      ? []
      : [
          {
            title: `Use ${name} ${other.version} here`,
            safety: 'suggested',
            edits: [{ start, end, text: other.version }],
          },
        ];
  if (own.image === undefined || other.isRange || !isComplete(own, other)) return here;
  const { path, span } = other.place;
  const expected = writtenAt(other.place, site);
  if (expected === undefined || !UNREAD.test(path)) return here;
  return [
    {
      title: `Use ${name} ${own.version} in ${path}`,
      safety: 'suggested',
      edits: [],
      files: [{ kind: 'replace', path, start: span.start, end: span.end, expected, text: own.version }],
    },
    ...here,
  ];
}

/** Whether a version says enough to stand where another one stands: version managers of Ruby want all numbers. */
function isComplete(source: RuntimeVersion, target: RuntimeVersion): boolean {
  const wanted = target.image === undefined && target.runtime === 'ruby' ? 3 : 1;
  return (
    source.version.split('.').length >= wanted &&
    source.version.split('.').length >= PRECISION[source.runtime] - 1
  );
}
