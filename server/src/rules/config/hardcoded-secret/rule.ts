import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { isCiFile, isPlainWords } from '../../../knowledge/secrets/ci';
import { secretsBeforeCommand, secretsOnCommandLine } from '../../../knowledge/secrets/command-lines';
import { isSecretName } from '../../../knowledge/secrets/names';
import { findProviderTokens, type ProviderToken } from '../../../knowledge/secrets/providers';
import { isSecretValue } from '../../../knowledge/secrets/values';
import type { Severity } from '../../../knowledge/severity';
import { allBut } from '../../../semantics/dialects';
import type { CommandLineFact, EntryFact } from '../../../semantics/facts';
import { needsLiteral, type SecretPlaces } from './api';
import { apis } from './apis';
import { boundLiteral } from './bound';
import { entryFixes, fixes, givenFixes, tokenFixes } from './fixes';
import { isCalledFake, isQuiet, isShown, QUIET } from './made-up';
import { givenSecrets } from './place';

/** Formats whose secrets other rules report, with what fits there. */
const ELSEWHERE = [
  'compose',
  'kubernetes',
  'github-actions',
  'gitlab-ci',
  'circleci',
  'azure-pipelines',
  'bitbucket-pipelines',
  'travis',
  'drone',
  'dockerfile',
  'dotenv',
] as const;
/** Translations, whose keys name form fields, and the name service of Unix, whose `passwd` names a database. */
const NO_SECRETS =
  /(?:^|\/)(?:lang|langs|languages|locales?|i18n|l10n|translations?|messages)\/|(?:^|\/)messages(?:_\w+)?\.properties$|(?:^|\/)nsswitch\.conf$/i;
/** Options of curl that are a user with a password, or a token. https://www.php.net/manual/en/curl.constants.php */
const CURL = /^CURLOPT_(?:(?:PROXY)?USERPWD|(?:SSL)?KEYPASSWD|(?:PROXY)?PASSWORD|XOAUTH2_BEARER)$/;

export default rule<SecretPlaces, ProviderToken>({
  id: 'config/hardcoded-secret',
  title: 'Secret in the code',
  severity: 'error',
  roles: ['app', 'script', 'migration', 'dev-only', ...QUIET],
  yieldsTo: [
    'config/secret-fallback',
    'config/credentials-in-url',
    'config/secret-in-manifest',
    'config/secret-in-image',
  ],

  dialects: { entry: allBut(...ELSEWHERE) },
  paths: { entry: { except: NO_SECRETS } },

  apis,
  needsLiteral,
  call(fact, api, context) {
    if (isQuiet(context)) return undefined;
    return givenSecrets(fact.call, api, context).map((given) => ({
      span: given.literal.span,
      ...ofDevelopment(context),
      message: `The ${given.place.holds} that \`${fact.call.callee.name}\` is given here is written into the code. Everyone who can read the repository has it; read it from the environment.`,
      fixes: (site) => givenFixes(given, fact, site),
    }));
  },

  names: (name) => isSecretName(name) || CURL.test(name),
  bindingRoles: ['app', 'script', 'migration', 'dev-only'],
  // Lists hold passwords under any name.
  bindingLiteral: (name, literal) => isSecretValue(name, literal) || isSecretValue('password', literal),
  binding(fact, context) {
    if (isQuiet(context) || !fact.value) return undefined;
    const value = boundLiteral(fact.value, fact.name, context);
    if (
      !value ||
      !isSecretValue(fact.value.kind === 'list' || CURL.test(fact.name) ? 'password' : fact.name, value.text)
    )
      return undefined;
    return {
      span: value.span,
      ...ofDevelopment(context),
      message: `The value of \`${fact.name}\` is a secret written into the code. Everyone who can read the repository has it; read it from the environment.`,
      fixes: (site) => fixes(fact, value, site),
    };
  },

  scan: (text, from, to) =>
    findProviderTokens(text, from, to).map((token) => ({
      start: token.start,
      end: token.end,
      detail: token,
    })),
  match(fact, context) {
    const { role, language } = context.document;
    if (language === 'dotenv') return undefined;
    const { format } = fact.detail;
    const { where, value, entry } = fact;
    const report: Report = {
      span: fact.span,
      message: `This is a ${format.name}${where === 'comment' ? ', even though it stands in a comment' : ''}. Everyone who can read the repository can use it: revoke it, then read the new one from the environment.`,
    };
    // Rails makes these up for the machines of developers.
    if (entry && isForDevelopment(entry)) return undefined;
    const shown = isShown(value, entry, fact.span.length);
    // A key that is made to be published or made up, or that moves no real money, is worth a look and no more.
    if (QUIET.includes(role) || format.kind || shown || isCalledFake(fact, context))
      return { ...report, severity: 'information' };
    // The whole literal is the token: then it can be taken from the environment as it is.
    if (value?.kind !== 'string' || value.text !== fact.text) return report;
    return {
      ...report,
      fixes: (site) => tokenFixes(fact, site),
    };
  },

  command(fact, context) {
    if (isQuiet(context) || fact.role === 'healthcheck') return undefined;
    return fact.commands
      .flatMap((command) => [
        // A script's own variables are entries.
        ...(fact.dialect === 'shell' ? [] : secretsBeforeCommand(command)),
        ...secretsOnCommandLine(command),
      ])
      .filter(({ text }) => !(isOfTheJob(fact) && isPlainWords(text)))
      .map(({ span, program }) => ({
        span,
        ...ofDevelopment(context),
        message: `A password or token for \`${program}\` stands on its command line. Everyone who can read the repository, or the list of processes while it runs, has it; take it from the environment.`,
      }));
  },

  entry(fact, context) {
    if (isQuiet(context) || isForDevelopment(fact)) return undefined;
    // What a Makefile starts on a developer's machine takes any word for a password.
    if (fact.dialect === 'makefile' && isPlainWords(String(fact.value))) return undefined;
    if (typeof fact.value !== 'string' || !isSecretName(fact.key) || !isSecretValue(fact.key, fact.value))
      return undefined;
    if (isCiFile(context.document.path) && isPlainWords(fact.value)) return undefined;
    return {
      span: fact.content,
      ...ofDevelopment(context),
      message: `The value of \`${fact.key}\` is a secret in a file that ships with the code. Everyone who can read the repository has it; take it from the environment.`,
      fixes: (site) => entryFixes(fact, site),
    };
  },
});

/** What a CI job, a build or a Makefile sets up for itself ends with it, and no service outside would accept it. */
function isOfTheJob({ role, dialect }: CommandLineFact): boolean {
  return role === 'ci' || role === 'build' || dialect === 'makefile';
}

/** What only a developer's machine uses opens nothing in production. */
function ofDevelopment({ document }: RuleContext): { severity?: Severity } {
  return document.role === 'dev-only' ? { severity: 'hint' } : {};
}

/** Rails keeps what each environment has in sections; these run on the machine of a developer. */
function isForDevelopment({ dialect, path }: EntryFact): boolean {
  return dialect.startsWith('rails-') && (path[0] === 'development' || path[0] === 'test');
}
