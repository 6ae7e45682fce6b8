import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandsOf } from '../../../project/project-file';
import type { RuntimeVersion } from '../../../project/runtimes';
import { agreesWithAny, referencesOf } from './agreement';
import { fixes } from './fixes';
import { NAMES, UNREAD } from './names';

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
