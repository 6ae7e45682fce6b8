import { headersAround } from '../../../engine/conditions';
import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import {
  isForDevelopers,
  isRailsDevelopment,
  railsProduction,
  type SaidElsewhere,
  settingsSiblings,
  variableInProduction,
} from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** What Rails and Laravel call places that are no service, by setting. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  service: /^:?(?:local|disk|test)$/,
  delivery_method: /^:(?:letter_opener|letter_opener_web|file|test|logger)$/,
  FILESYSTEM_DISK: /^(?:local|public)$/,
  FILESYSTEM_DRIVER: /^(?:local|public)$/,
  MAIL_MAILER: /^(?:log|array)$/,
  MAIL_DRIVER: /^(?:log|array)$/,
};
const DJANGO_MAIL = /^django\.core\.mail\.backends\.(?:console|filebased|locmem|dummy)\.EmailBackend$/;
const DJANGO_MAIL_SERVICE =
  /^\s*EMAIL_BACKEND\s*[:=](?!.*backends\.(?:console|filebased|locmem|dummy))|^\s*EMAIL_HOST\s*=/m;
const DJANGO_FILES = /^django\.core\.files\.storage\.FileSystemStorage$/;
const DJANGO_FILES_SERVICE = /["']storages\.backends\.(?:s3|s3boto3|gcloud|azure_storage|dropbox)\.\w+["']/;
const DEBUG = /\b(?:DEBUG|DEVELOPMENT|PRODUCTION|ENV(?:IRONMENT)?)\b/i;
const TESTS = /\btests?\b|pytest|sys\.argv/;

export default rule({
  id: 'dev-prod-parity/different-storage',
  title: 'Other storage or mail in development',
  severity: 'information',
  roles: ['app', 'example', 'dev-only'],

  names: (name) => /^(?:service|delivery_method|EMAIL_BACKEND|DEFAULT_FILE_STORAGE|BACKEND)$/.test(name),
  bindingWords: [
    'active_storage',
    'action_mailer',
    'EMAIL_BACKEND',
    'storages.backends',
    'FileSystemStorage',
  ],
  bindingRoles: ['app'],
  binding(fact, context) {
    if (fact.name === 'service' || fact.name === 'delivery_method') return rails(fact, context);
    return django(fact, context);
  },

  entry({ dialect, key, value, content }, context) {
    if ((dialect !== 'dotenv' && dialect !== 'compose') || typeof value !== 'string') return undefined;
    const local = Object.hasOwn(LOCAL, key) ? LOCAL[key] : undefined;
    if (!local?.test(value) || !isForDevelopers(context.document)) return undefined;
    const production = variableInProduction(context, key);
    return production && !local.test(production.value) && /^\w+$/.test(production.value)
      ? report(content, `\`${value}\``, production, key.startsWith('MAIL'))
      : undefined;
  },
});

/** `config.active_storage.service = :local`, where `production.rb` says `:amazon`. */
function rails({ name, value, path }: BindingFact, context: RuleContext): Report | undefined {
  const local = LOCAL[name];
  const isMail = name === 'delivery_method';
  const owner = path.at(-2);
  if (!value || owner !== (isMail ? 'action_mailer' : 'active_storage')) return undefined;
  if (!isRailsDevelopment(context.document.path) || !local?.test(context.slice(value.span))) return undefined;
  const production = railsProduction(context, name);
  if (!production || local.test(production.value)) return undefined;
  return report(value.span, `\`${context.slice(value.span)}\``, production, isMail);
}

/** A mail that is only printed, or a file that stays on the disk, beside a service in another branch or module. */
function django({ name, value }: BindingFact, context: RuleContext): Report | undefined {
  const start = value?.span.start ?? 0;
  const backend =
    value && (context.constant(value) ?? context.constant(context.environment(value)?.fallback));
  if (!value || backend === undefined) return undefined;
  const headers = headersAround(context.text, start);
  if (headers.some((line) => TESTS.test(line))) return undefined;
  const own = headers.some((line) => DEBUG.test(line)) ? [context.text] : [];
  const texts = [...own, ...settingsSiblings(context)];
  const elsewhere = (service: RegExp) => texts.some((text) => service.test(text));
  if (name === 'EMAIL_BACKEND')
    return DJANGO_MAIL.test(backend) && elsewhere(DJANGO_MAIL_SERVICE)
      ? report(value.span, 'a stand-in', undefined, true)
      : undefined;
  if (DJANGO_FILES.test(backend) && elsewhere(DJANGO_FILES_SERVICE))
    return report(value.span, 'the local disk', undefined, false);
  // The service alone, where it is not development: there, Django's own storage is left.
  const isOnlyChosen =
    DJANGO_FILES_SERVICE.test(`"${backend}"`) &&
    own.length > 0 &&
    !context.text.includes('FileSystemStorage');
  return isOnlyChosen ? report(value.span, 'the local disk', undefined, false) : undefined;
}

function report(span: Span, own: string, other: SaidElsewhere | undefined, isMail: boolean): Report {
  const plain = other && /^:?\w+$/.test(other.value) ? `\`${other.value}\`, ` : '';
  const where = other ? ` (${plain}${other.place.path})` : '';
  return {
    span,
    message: isMail
      ? `Mail goes to ${own} in development, to a service in production${where}. Addresses, sizes and timeouts are met there first: let a local mail server such as Mailpit catch it, over SMTP as well.`
      : `Files go to ${own} in development, to an object store in production${where}. Links, permissions and listings behave differently there: use the same interface here, with a local store such as MinIO.`,
    ...(other ? { related: [{ ...other.place, message: 'Production' }] } : {}),
  };
}
