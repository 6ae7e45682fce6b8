import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Severity } from '../../../knowledge/severity';
import type { SaidSetting } from '../../../project/digest';
import type { ApiTable } from '../../../semantics/apis';
import type { Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { entryFixes, settingFixes } from './fixes';
import { isLocalCache, SETTINGS } from './settings';

/** A cache that one process has for itself. */
interface CacheApi {
  /** The option with which it forgets by itself, and so only remembers for a while. */
  readonly expiry?: string;
}

const SERVICES = [
  'Microsoft.Extensions.DependencyInjection.IServiceCollection',
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Services',
];

/**
 * https://github.com/node-cache/node-cache, https://docs.spring.io/spring-framework/reference/integration/cache.html,
 * https://learn.microsoft.com/aspnet/core/performance/caching/distributed
 */
const apis: ApiTable<CacheApi> = {
  node: { 'node-cache': { expiry: 'stdTTL' } },
  jvm: {
    'org.springframework.cache.concurrent.ConcurrentMapCacheManager': {},
    'org.springframework.cache.caffeine.CaffeineCacheManager': {},
    'org.springframework.cache.ehcache.EhCacheCacheManager': {},
  },
  dotnet: Object.fromEntries(SERVICES.map((type) => [`${type}.AddDistributedMemoryCache`, {}])),
};

const REDIS = 'org.springframework.data.redis.cache.RedisCacheManager';

export default rule<CacheApi>({
  id: 'processes/local-cache',
  title: 'Cache that each process has for itself',
  severity: 'information',
  kinds: ['app'],
  yieldsTo: ['processes/local-session', 'dev-prod-parity/different-cache'],
  apis,
  appSettings: { python: ['BACKEND', 'CACHE_TYPE'], ruby: ['cache_store'] },
  // The cache in memory is what developers have then, and production has the other one.
  without: {
    dotnet: ['*.AddStackExchangeRedisCache', '*.AddDistributedSqlServerCache'],
    jvm: [REDIS, `${REDIS}.builder`, `${REDIS}.create`],
  },

  call({ call }, { expiry }) {
    const expires = optionsOf(call).some(({ name, value }) => name === expiry && !isZero(value));
    return expires ? undefined : report(call.callee.span);
  },

  names: (name) => SETTINGS.some(({ key }) => key === name),
  bindingWords: ['django.core.cache', 'CACHE_TYPE', 'cache_store', "'default'"],
  binding({ name, value, form }, context) {
    const setting = SETTINGS.find(
      ({ key, path }) => key === name && (path === undefined || path.test(context.document.path)),
    );
    if (!value || !setting || form === 'comparison') return undefined;
    const { local, shared, sharedIn } = setting;
    if (!local.has(wordOf(value, context) ?? '')) return undefined;
    const isOther = ({ text, place }: SaidSetting) =>
      text !== undefined && shared?.test(text) && (sharedIn?.test(place.path) ?? true);
    const hasOther = shared && context.settings([name]).some(isOther);
    return hasOther ? undefined : report(value.span, undefined, (site) => settingFixes(name, value, site));
  },

  entry(fact, { document: { path } }) {
    if (!isLocalCache(fact)) return undefined;
    const isLocal = fact.dialect === 'compose' || /(?:^|\/)\.env$/.test(path);
    return report(fact.content, isLocal && !/prod|stag/i.test(path) ? 'hint' : undefined, () =>
      entryFixes(fact),
    );
  },
});

/** A string, or a symbol; what options stand behind it does not matter. */
function wordOf(value: Value, context: RuleContext): string | undefined {
  const first = value.kind === 'list' ? value.items[0] : value;
  return textOrSymbol(first, context);
}

function isZero(value: Value): boolean {
  return value.kind === 'scalar' && value.value === 0;
}

function report(span: Span, severity?: Severity, fixes?: (site: FixContext) => readonly Fix[]): Report {
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'Each process has a cache of its own: what one deletes or counts, the others do not see, and all start empty after a deploy. Use a cache that they share, such as Redis, or only for what may be stale.',
    ...(fixes ? { fixes } : {}),
  };
}
