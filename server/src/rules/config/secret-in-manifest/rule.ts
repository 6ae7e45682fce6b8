import { type RuleContext, rule } from '../../../engine/rule';
import { isPlainWords } from '../../../knowledge/secrets/ci';
import { isServiceSetUp } from '../../../knowledge/secrets/images';
import { isSecretName } from '../../../knowledge/secrets/names';
import { isSecretValue } from '../../../knowledge/secrets/values';
import type { Severity } from '../../../knowledge/severity';
import { type Dialect, dialectsIn } from '../../../semantics/dialects';
import type { EntryFact } from '../../../semantics/facts';
import { fixes } from './fixes';

/** Whether an entry of a dialect is one in which deploy manifests give values to programs. */
const HOLDS_ENVIRONMENT: Readonly<Partial<Record<Dialect, (path: readonly string[]) => boolean>>> = {
  compose: (path) =>
    path.includes('environment') || path.includes('args') || path[0]?.startsWith('x-') === true,
  kubernetes: (path) => path.includes('env') || path[0] === 'stringData' || path[0] === 'data',
  'github-actions': (path) => path.includes('env') || path.includes('with'),
  'gitlab-ci': (path) => path.includes('variables'),
  'helm-values': () => true,
  circleci: () => true,
  'azure-pipelines': () => true,
  'bitbucket-pipelines': () => true,
  travis: () => true,
  drone: () => true,
  render: (path) => path.includes('envVars'),
  heroku: (path) => path.includes('env'),
  fly: (path) => path.includes('env'),
  netlify: (path) => path.includes('environment'),
};

/** Names of secrets to fetch: `DEPLOY-APP-ID, DEPLOY-APP-KEY`. */
const NAMES = /^[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+(?:[\s,]+[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+)*$/;

/** What runs jobs, and ends with them. */
const CI: ReadonlySet<string> = new Set([
  'github-actions',
  'gitlab-ci',
  'circleci',
  'azure-pipelines',
  'bitbucket-pipelines',
  'travis',
  'drone',
]);

export default rule({
  id: 'config/secret-in-manifest',
  title: 'Secret in a deploy manifest',
  severity: 'error',
  roles: ['app', 'script', 'dev-only'],
  yieldsTo: ['config/credentials-in-url', 'config/secret-fallback'],

  dialects: { entry: dialectsIn(HOLDS_ENVIRONMENT) },

  entry(fact, context) {
    const { key, value, dialect, path } = fact;
    if (!HOLDS_ENVIRONMENT[dialect]?.(path) || typeof value !== 'string') return undefined;
    // In a chart's values a name alone can mean the name of a Secret, or of a key in it.
    if (!isSecretName(key) || !isSecretValue(key, value.trim(), { certain: dialect !== 'helm-values' }))
      return undefined;
    if (isOfTheJob(fact, value) || NAMES.test(value)) return undefined;
    const severity = severityOf(fact, context);
    return {
      span: fact.content,
      ...(severity ? { severity } : {}),
      message: `The value of \`${key}\` is a secret in a manifest. Everyone who can read the repository has it, and it is the same in every deploy; ${ADVICE[dialect]}.`,
      fixes: (site) => fixes(fact, value, site),
    };
  },
});

const ADVICE: Readonly<Record<string, string>> = {
  compose: 'take it from the environment with `${NAME}`',
  kubernetes: 'refer to a Secret with `valueFrom.secretKeyRef`',
  'github-actions': 'use `${{ secrets.NAME }}`',
  'gitlab-ci': 'make it a masked variable of the project',
  'helm-values': 'refer to an existing Secret instead',
  circleci: 'keep it in a context or in the project settings',
  'azure-pipelines': 'make it a secret variable of the pipeline',
  'bitbucket-pipelines': 'make it a secured variable of the repository',
  travis: 'encrypt it with `secure:` or keep it in the repository settings',
  drone: 'take it from a secret with `from_secret`',
  render: 'use `sync: false` or `generateValue: true`',
  heroku: 'use `generator: secret`, or let the person who deploys set it',
  fly: 'set it with `fly secrets set`',
  netlify: 'set it in the settings of the site',
};

/**
 * What a CI job sets up for itself, which ends with the job: the password of its services, and a value of plain words
 * (`ci-test`, `not-a-real-secret`), which no service outside would accept.
 */
function isOfTheJob({ dialect, path }: EntryFact, value: string): boolean {
  if (!CI.has(dialect)) return false;
  return (
    path.includes('services') ||
    path.includes('docker') ||
    /\b(?:localhost|127\.0\.0\.1)\b/.test(value) ||
    isPlainWords(value)
  );
}

function severityOf({ dialect, key }: EntryFact, context: RuleContext): Severity | undefined {
  if (context.document.role === 'dev-only') return 'hint';
  // The password with which a Compose file sets up its own database opens nothing from outside.
  return dialect === 'compose' && isServiceSetUp(key) ? 'warning' : undefined;
}
