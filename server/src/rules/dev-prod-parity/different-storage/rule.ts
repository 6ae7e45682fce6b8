import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { deploysAt, isChosenByDeploy, isForTests } from '../../../knowledge/deploys';
import type { SaidSetting } from '../../../project/digest';
import {
  besideInSettings,
  inSameFile,
  isForDevelopers,
  isRailsDevelopment,
  railsProduction,
  type SaidElsewhere,
  variableInProduction,
} from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import { textOrSymbol } from '../../../semantics/words';
import type { Span } from '../../../text/span';

/** What Rails and Laravel call places that are no service, by setting. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  service: ['local', 'disk', 'test'],
  delivery_method: ['letter_opener', 'letter_opener_web', 'file', 'test', 'logger'],
  FILESYSTEM_DISK: ['local', 'public'],
  FILESYSTEM_DRIVER: ['local', 'public'],
  MAIL_MAILER: ['log', 'array'],
  MAIL_DRIVER: ['log', 'array'],
};
const DJANGO_MAIL = /^django\.core\.mail\.backends\.(?:console|filebased|locmem|dummy)\.EmailBackend$/;
const DJANGO_FILES = 'django.core.files.storage.FileSystemStorage';
const DJANGO_FILES_SERVICE = /^storages\.backends\.(?:s3|s3boto3|gcloud|azure_storage|dropbox)\.\w+$/;
/** By the setting of Django, those that say something of the same. */
const DJANGO_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  EMAIL_BACKEND: ['EMAIL_BACKEND', 'EMAIL_HOST'],
  DEFAULT_FILE_STORAGE: ['DEFAULT_FILE_STORAGE', 'BACKEND'],
  BACKEND: ['DEFAULT_FILE_STORAGE', 'BACKEND'],
};
/** By the setting of Rails, its whole name. */
const RAILS_SETTINGS: Readonly<Record<string, string>> = {
  service: 'active_storage.service',
  delivery_method: 'action_mailer.delivery_method',
};

export default rule({
  id: 'dev-prod-parity/different-storage',
  title: 'Other storage or mail in development',
  severity: 'information',
  roles: ['app', 'example', 'dev-only'],

  names: (name) =>
    ['service', 'delivery_method', 'EMAIL_BACKEND', 'DEFAULT_FILE_STORAGE', 'BACKEND'].includes(name),
  bindingWords: [
    'active_storage',
    'action_mailer',
    'EMAIL_BACKEND',
    'storages.backends',
    'FileSystemStorage',
  ],
  bindingRoles: ['app'],
  appSettings: {
    python: ['EMAIL_BACKEND', 'EMAIL_HOST', 'DEFAULT_FILE_STORAGE', 'BACKEND'],
    ruby: Object.values(RAILS_SETTINGS),
  },
  binding(fact, context) {
    if (fact.name === 'service' || fact.name === 'delivery_method') return rails(fact, context);
    return django(fact, context);
  },

  entry({ dialect, key, value, content }, context) {
    if ((dialect !== 'dotenv' && dialect !== 'compose') || typeof value !== 'string') return undefined;
    const local = Object.hasOwn(LOCAL, key) ? LOCAL[key] : undefined;
    if (!local?.includes(value) || !isForDevelopers(context.document)) return undefined;
    const production = variableInProduction(context, key);
    return production && !local.includes(production.value) && /^\w+$/.test(production.value)
      ? report(content, `\`${value}\``, production, key.startsWith('MAIL'))
      : undefined;
  },
});

/** `config.active_storage.service = :local`, where `production.rb` says `:amazon`. */
function rails({ name, value, path }: BindingFact, context: RuleContext): Report | undefined {
  const setting = RAILS_SETTINGS[name];
  if (!setting || !path.join('.').endsWith(setting) || !isRailsDevelopment(context.document.path))
    return undefined;
  const local = LOCAL[name];
  const own = textOrSymbol(value, context);
  const production =
    own !== undefined && local?.includes(own) ? railsProduction(context, setting) : undefined;
  if (!value || !production || local?.includes(production.value)) return undefined;
  const said = { ...production, value: `:${production.value}` };
  return report(value.span, `\`:${own}\``, said, name === 'delivery_method');
}

/** A mail that is only printed, or a file that stays on the disk, beside a service in another branch or module. */
function django({ name, value }: BindingFact, context: RuleContext): Report | undefined {
  const names = DJANGO_SETTINGS[name];
  const backend =
    value && (context.constant(value) ?? context.constant(context.environment(value)?.fallback));
  if (!names || !value || backend === undefined || isForTests(value.span, context)) return undefined;
  const own = isChosenByDeploy(value.span, context) ? inSameFile(context, names) : [];
  const said = [...own, ...besideInSettings(context, names)];
  if (name === 'EMAIL_BACKEND')
    return DJANGO_MAIL.test(backend) && said.some(isMailService)
      ? report(value.span, 'a stand-in', undefined, true)
      : undefined;
  if (backend === DJANGO_FILES && said.some(({ text = '' }) => DJANGO_FILES_SERVICE.test(text)))
    return report(value.span, 'the local disk', undefined, false);
  // The service alone, where it is not development: there, Django's own storage is left.
  const isOnlyChosen =
    DJANGO_FILES_SERVICE.test(backend) &&
    own.length > 0 &&
    !deploysAt(value.span, context).has('development') &&
    !own.some(({ text }) => text === DJANGO_FILES);
  return isOnlyChosen ? report(value.span, 'the local disk', undefined, false) : undefined;
}

function isMailService({ path, text }: SaidSetting): boolean {
  return path.at(-1) === 'EMAIL_HOST' || text === undefined || !DJANGO_MAIL.test(text);
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
