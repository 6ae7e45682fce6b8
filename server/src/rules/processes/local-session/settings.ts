import type { RuleContext } from '../../../engine/rule';
import { isForDevelopment } from '../../../knowledge/deploys';
import type { BindingFact, EntryFact } from '../../../semantics/facts';
import type { SessionApi } from './apis';

/** Where a setting keeps sessions. */
export type Kept = SessionApi['where'];

interface Setting {
  readonly key: RegExp;
  readonly value: Readonly<Record<string, Kept>>;
  /** Only in files like this. */
  readonly path?: RegExp;
}

/**
 * Settings in code, by their name: Flask-Session (https://flask-session.readthedocs.io/), Django
 * (https://docs.djangoproject.com/en/stable/topics/http/sessions/), Beaker
 * (https://beaker.readthedocs.io/en/latest/configuration.html), Laravel (https://laravel.com/docs/session), CodeIgniter
 * (https://codeigniter.com/userguide3/libraries/sessions.html).
 */
const SETTINGS: readonly Setting[] = [
  { key: /^SESSION_TYPE$/, value: { filesystem: 'file', cachelib: 'file' } },
  {
    key: /^SESSION_ENGINE$/,
    value: {
      'django.contrib.sessions.backends.file': 'file',
      'django.contrib.sessions.backends.cache': 'memory',
    },
  },
  { key: /^(?:beaker\.)?session\.type$/, value: { memory: 'memory', file: 'file', dbm: 'file' } },
  { key: /^driver$/, value: { file: 'file', array: 'memory' }, path: /(?:^|\/)config\/session\.php$/ },
  { key: /^sess_driver$/, value: { files: 'file' } },
];

/** Caches that all processes share, as Django's settings name them. */
const SHARED_CACHE = /Redis|MemcachedCache|MemcacheCache|PyLibMC|DatabaseCache|valkey/i;

/** The option of Django's `CACHES` that names the kind of a cache. */
export const CACHE_SETTING = 'BACKEND';

export function isSettingName(name: string): boolean {
  return SETTINGS.some(({ key }) => key.test(name));
}

/** Where a setting in code keeps sessions; undefined where all processes see them. */
export function keptBy(fact: BindingFact, text: string, context: RuleContext): Kept | undefined {
  const { name, span } = fact;
  const { path } = context.document;
  const setting = SETTINGS.find((one) => one.key.test(name) && (one.path?.test(path) ?? true));
  const kept = setting && Object.hasOwn(setting.value, text) ? setting.value[text] : undefined;
  if (!setting || !kept || isForDevelopment(span, context)) return undefined;
  if (isChosen(fact, setting, context)) return undefined;
  // Django's sessions in the cache are as local as the cache is, which the settings say, too.
  return name === 'SESSION_ENGINE' && kept === 'memory' && !isLocalCache(context) ? undefined : kept;
}

/** Whether the file gives the setting a shared store elsewhere, or the environment decides which value it has. */
function isChosen({ name, span }: BindingFact, setting: Setting, context: RuleContext): boolean {
  if (context.guardsAt(span).some(({ test }) => context.environmentTest(test))) return true;
  return context
    .settings([name])
    .some(
      ({ place, text }) =>
        place.path === context.document.path && text !== undefined && !Object.hasOwn(setting.value, text),
    );
}

function isLocalCache(context: RuleContext): boolean {
  const backends = context.settings([CACHE_SETTING]).flatMap(({ text }) => text ?? []);
  return (
    backends.some((name) => name.endsWith('.LocMemCache')) &&
    !backends.some((name) => SHARED_CACHE.test(name))
  );
}

/** Where an entry of a configuration or a manifest keeps sessions. */
export function keptByEntry({ key, value, dialect, path }: EntryFact): Kept | undefined {
  const written = String(value);
  // https://laravel.com/docs/session#configuration
  if (key === 'SESSION_DRIVER')
    return written === 'file' ? 'file' : written === 'array' ? 'memory' : undefined;
  // https://learn.microsoft.com/dotnet/api/system.web.sessionstate.sessionstatemode
  if (dialect === 'web-config' && path.includes('sessionState') && path.at(-1) === '@mode')
    return /^InProc$/i.test(written) ? 'memory' : undefined;
  // https://symfony.com/doc/current/session.html
  if (key === 'handler_id' && path.includes('session'))
    return written === 'session.handler.native_file' ? 'file' : undefined;
  if (/(?:^|\[)session\.save_handler\]?$/.test(key)) return written === 'files' ? 'file' : undefined;
  // https://docs.spring.io/spring-boot/appendix/application-properties/
  if (dialect === 'spring' && path.join('.') === 'server.servlet.session.persistent')
    return written === 'true' ? 'file' : undefined;
  return undefined;
}
