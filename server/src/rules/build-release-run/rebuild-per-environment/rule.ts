import { type RuleContext, rule } from '../../../engine/rule';
import { entriesOf } from '../../../project/project-file';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact } from '../../../semantics/facts';
import { artifactOf } from './artifacts';

/** The environment that the name of a job speaks of. */
const ENVIRONMENT =
  /(?:^|[-_\s])(dev|development|qa|uat|test|stage|staging|preprod|prod|production|live)(?:$|[-_\s])/i;
const ACTION = /^docker\/build-push-action@/;

export default rule({
  id: 'build-release-run/rebuild-per-environment',
  title: 'Built again for each environment',
  severity: 'hint',
  roles: ['app', 'script'],

  dialects: { entry: ['github-actions', 'gitlab-ci'] },

  entry(fact, context) {
    const own = buildOf(fact, context);
    const file = own && ownFile(context);
    if (!file) return undefined;
    // The first job may build; it is the others that should take what it made.
    const builds = entriesOf(file).flatMap((entry) => {
      const build = buildOf(entry, context);
      return build ? [{ ...build, entry }] : [];
    });
    const first = builds.find(
      ({ what, environment }) => what === own.what && environment !== own.environment,
    );
    const earlier = builds.find(({ job }) => job === own.job);
    if (!first || first.entry.keySpan.start > fact.keySpan.start) return undefined;
    if (earlier?.entry.keySpan.start !== fact.keySpan.start) return undefined;
    return {
      span: fact.keySpan.length > 0 ? fact.keySpan : fact.content,
      message: `\`${own.job}\` builds again what \`${first.job}\` has built: what goes to ${own.environment} is not what was tested in ${first.environment}. Build once and deploy the same artifact to both.`,
      related: [{ path: file.path, span: first.entry.content, message: 'The first build is here.' }],
    };
  },
});

/** The build of an environment's job: of a step in GitHub Actions, of a line of a script in GitLab. */
function buildOf({ dialect, path, key, value, content }: EntryFact, context: RuleContext) {
  if (typeof value !== 'string') return undefined;
  const job = dialect === 'github-actions' ? path[1] : path[0];
  const isLine =
    (dialect === 'github-actions' && path[0] === 'jobs' && path[2] === 'steps' && key === 'run') ||
    (dialect === 'gitlab-ci' && path[1] === 'script');
  const isAction = dialect === 'github-actions' && key === 'uses' && ACTION.test(value);
  const environment = job === undefined ? undefined : ENVIRONMENT.exec(job)?.[1]?.toLowerCase();
  if (job === undefined || environment === undefined || environment === 'test' || (!isLine && !isAction))
    return undefined;
  const what = isAction
    ? 'docker build'
    : artifactOf(context.told({ text: value, raw: value, span: content }));
  return what === undefined ? undefined : { job, environment, what };
}
