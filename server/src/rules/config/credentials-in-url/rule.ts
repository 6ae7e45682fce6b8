import { rule } from '../../../engine/rule';
import { isCiFile } from '../../../knowledge/secrets/ci';
import { credentialsInUrl, type UrlCredentials } from '../../../knowledge/secrets/urls';
import type { Role } from '../../../text/document';
import { fixes } from './fixes';

const QUIET: readonly Role[] = ['test', 'example'];
/** Variables by which the field knows the address of each kind of service. */
const VARIABLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:postgres|postgresql|mysql|mariadb|mssql|sqlserver|oracle|jdbc|cockroachdb|libpq|ado)/,
    'DATABASE_URL',
  ],
  [/^mongodb/, 'MONGODB_URL'],
  [/^redis|^valkey/, 'REDIS_URL'],
  [/^amqp/, 'AMQP_URL'],
  [/^smtp/, 'SMTP_URL'],
  [/^ldap/, 'LDAP_URL'],
  [/^azure/, 'AZURE_CONNECTION_STRING'],
];
/** The name of a variable, as the keys below `environment` are. */
const VARIABLE = /^[A-Z][A-Z\d_]+$/;
/** Formats of CI systems, and of what developers run on their own machines. */
const CI = new Set([
  'github-actions',
  'gitlab-ci',
  'circleci',
  'azure-pipelines',
  'bitbucket-pipelines',
  'travis',
  'drone',
  'makefile',
]);

export default rule<never, UrlCredentials>({
  id: 'config/credentials-in-url',
  title: 'Credentials in a URL',
  severity: 'error',
  roles: ['app', 'script', 'migration', 'dev-only', ...QUIET],
  yieldsTo: ['config/secret-fallback'],

  scan(text, from, to) {
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    return credentialsInUrl(part).map((found) => ({
      start: from + found.start,
      end: from + found.end,
      detail: found,
    }));
  },
  match(fact, context) {
    const { role, language, path } = context.document;
    const { scheme, local } = fact.detail;
    const { where, entry } = fact;
    if (where === 'comment' || language === 'dotenv' || QUIET.includes(role)) return undefined;
    // Of a service that only the same developer's machine, or the same CI job, starts.
    if (local && (role === 'dev-only' || CI.has(entry?.dialect ?? '') || isCiFile(path))) return undefined;
    const variable = entry && VARIABLE.test(entry.key) ? entry.key : variableFor(scheme);
    return {
      span: fact.span,
      // A password for a service on the same machine or in the same Compose file opens nothing from outside.
      ...(local ? { severity: 'warning' as const } : {}),
      message: `The address of a service is written here with its password. Everyone who can read the repository has it, and each deploy needs another; read the whole URL from \`${variable}\`.`,
      fixes: (site) => fixes(fact, variable, site),
    };
  },
});

function variableFor(scheme: string): string {
  return VARIABLES.find(([pattern]) => pattern.test(scheme))?.[1] ?? 'SERVICE_URL';
}
