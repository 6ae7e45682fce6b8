import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import {
  isForDevelopers,
  isRailsDevelopment,
  railsProduction,
  variableInProduction,
} from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import { textOrSymbol } from '../../../semantics/words';
import { django } from './django';
import { report } from './report';

/** What Rails and Laravel call places that are no service, by setting. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  service: ['local', 'disk', 'test'],
  delivery_method: ['letter_opener', 'letter_opener_web', 'file', 'test', 'logger'],
  FILESYSTEM_DISK: ['local', 'public'],
  FILESYSTEM_DRIVER: ['local', 'public'],
  MAIL_MAILER: ['log', 'array'],
  MAIL_DRIVER: ['log', 'array'],
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

  dialects: { entry: ['dotenv', 'compose'] },
  entry({ key, value, content }, context) {
    if (typeof value !== 'string') return undefined;
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
