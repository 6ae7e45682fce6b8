import type { Role } from '../../../core/document';
import type { BindingFact, EntryFact } from '../../../core/facts';
import type { Report } from '../../../core/findings';
import {
  moveToEnvironment,
  replaceByPlaceholder,
  variableFixes,
  variableName,
} from '../../../core/fixes/environment';
import { type RuleContext, rule } from '../../../core/rule';
import { isSecretName } from '../../../core/secrets/names';
import { findProviderTokens, type ProviderToken } from '../../../core/secrets/providers';
import { isSecretValue } from '../../../core/secrets/values';
import type { StringValue } from '../../../core/values';

/** In these a name alone proves nothing: made-up values are what they are for. A provider's live token is one anywhere. */
const QUIET: readonly Role[] = ['test', 'example'];
/** Formats whose secrets other rules report, with what fits there. */
const ELSEWHERE = new Set([
  'compose',
  'kubernetes',
  'github-actions',
  'gitlab-ci',
  'dockerfile',
  'dotenv',
  'shell-env',
]);
/** Translations, whose keys name form fields, and the name service of Unix, whose `passwd` names a database. */
const NO_SECRETS =
  /(?:^|\/)(?:lang|langs|languages|locales?|i18n|l10n|translations?|messages)\/|(?:^|\/)messages(?:_\w+)?\.properties$|(?:^|\/)nsswitch\.conf$/i;
/** Formats in which `${NAME}` stands for a variable of the environment. */
const WITH_PLACEHOLDERS = new Set(['spring', 'quarkus', 'micronaut']);

export default rule<never, ProviderToken>({
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

  names: isSecretName,
  bindingRoles: ['app', 'script', 'migration', 'dev-only'],
  binding(fact, context) {
    if (QUIET.includes(context.document.role) || !fact.value) return undefined;
    const { value } = fact;
    if (value.kind !== 'string' || !isSecretValue(fact.name, value.text)) return undefined;
    return {
      span: value.span,
      message: `The value of \`${fact.name}\` is a secret written into the code. Everyone who can read the repository has it; read it from the environment.`,
      fixes: () => fixes(fact, value, context),
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
    const { where, value } = context.literalAt(fact.span.start);
    const report: Report = {
      span: fact.span,
      message: `This is a ${format.name}${where === 'comment' ? ', even though it stands in a comment' : ''}. Everyone who can read the repository can use it: revoke it, then read the new one from the environment.`,
    };
    // A key that is made to be published, or that moves no real money, is worth a look and no more.
    if (QUIET.includes(role) || format.kind) return { ...report, severity: 'information' };
    // The whole literal is the token: then it can be taken from the environment as it is.
    if (value?.kind !== 'string' || value.text !== context.slice(fact.span)) return report;
    return {
      ...report,
      fixes: () =>
        moveToEnvironment(context, value.span, variableName([format.provider, 'token']), value.text),
    };
  },

  entry(fact, context) {
    const { role, path } = context.document;
    if (QUIET.includes(role) || ELSEWHERE.has(fact.dialect) || NO_SECRETS.test(path)) return undefined;
    if (typeof fact.value !== 'string' || !isSecretName(fact.key) || !isSecretValue(fact.key, fact.value))
      return undefined;
    return {
      span: fact.content,
      message: `The value of \`${fact.key}\` is a secret in a file that ships with the code. Everyone who can read the repository has it; take it from the environment.`,
      fixes: () => entryFixes(fact, context),
    };
  },
});

function fixes(fact: BindingFact, value: StringValue, context: RuleContext) {
  if (fact.constant) return [];
  return moveToEnvironment(context, value.span, variableName(fact.path), value.text, fact.nameSpan);
}

function entryFixes(fact: EntryFact, context: RuleContext) {
  if (fact.dialect === 'shell') return shellFixes(fact);
  if (!WITH_PLACEHOLDERS.has(fact.dialect)) return [];
  return replaceByPlaceholder(
    context,
    fact.content,
    variableName(fact.path.slice(-2)),
    String(fact.value),
    (name) => `\${${name}}`,
  );
}

/** The variable keeps its name: from outside instead of from here, or the script ends. */
function shellFixes({ key, value, valueSpan: { start, end } }: EntryFact) {
  return variableFixes(key, String(value), [{ start, end, text: `"\${${key}:?is not set}"` }]);
}
