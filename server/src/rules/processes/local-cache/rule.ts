import type { Fix, Report, Severity } from '../../../engine/findings';
import { type ApiTable, type RuleContext, rule } from '../../../engine/rule';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
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

export default rule<CacheApi>({
  id: 'processes/local-cache',
  title: 'Cache that each process has for itself',
  severity: 'information',
  yieldsTo: ['processes/local-session', 'dev-prod-parity/different-cache'],
  apis,

  call(fact, { expiry }, context) {
    if (optionsOf(fact.call).some(({ name, value }) => name === expiry && !isZero(value))) return undefined;
    // The default of a project whose production adds another one.
    if (
      /\.AddStackExchangeRedisCache\(|\.AddDistributedSqlServerCache\(|RedisCacheManager/.test(context.text)
    )
      return undefined;
    return report(fact.call.callee.span, context);
  },

  names: (name) => SETTINGS.some(({ key }) => key === name),
  bindingWords: ['django.core.cache', 'CACHE_TYPE', 'cache_store', "'default'"],
  binding({ name, value, form }, context) {
    const setting = SETTINGS.find(
      ({ key, path }) => key === name && (path === undefined || path.test(context.document.path)),
    );
    const written = value && (context.constant(value) ?? /^:(\w+)$/.exec(context.slice(value.span))?.[1]);
    if (!value || !setting || form === 'comparison' || !setting.local.test(written ?? '')) return undefined;
    // Settings that choose by the environment, or have a second cache for what may differ.
    if (setting.unless?.test(context.text)) return undefined;
    return report(value.span, context, undefined, () => settingFixes(name, value, context));
  },

  entry(fact, context) {
    if (!isLocalCache(fact)) return undefined;
    const { path } = context.document;
    const isLocal = fact.dialect === 'compose' || /(?:^|\/)\.env$/.test(path);
    const { start, end } = fact.content;
    return report(fact.content, context, isLocal && !/prod|stag/i.test(path) ? 'hint' : undefined, () =>
      /^CACHE_/.test(fact.key)
        ? [{ title: 'Cache in Redis', safety: 'suggested', edits: [{ start, end, text: 'redis' }] }]
        : [],
    );
  },
});

function isZero(value: Value): boolean {
  return value.kind === 'scalar' && value.value === 0;
}

function report(
  span: Span,
  { project }: RuleContext,
  severity?: Severity,
  fixes?: () => readonly Fix[],
): Report | undefined {
  if (project.kind !== 'app') return undefined;
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'Each process has a cache of its own: what one deletes or counts, the others do not see, and all start empty after a deploy. Use a cache that they share, such as Redis, or only for what may be stale.',
    ...(fixes ? { fixes } : {}),
  };
}

/** Django and Rails have a cache in Redis of their own, which only wants an address. */
function settingFixes(name: string, value: Value, context: RuleContext): readonly Fix[] {
  const title = 'Cache in Redis, at `REDIS_URL`';
  const files = [{ kind: 'variable', file: '.env.example', name: 'REDIS_URL', value: '' }] as const;
  const { start, end } = value.span;
  const rest = context.text.slice(end, end + 400);
  const address = context.idioms?.requiredVariable('REDIS_URL', context, start);
  if (!address) return [];
  if (name === 'BACKEND' && value.kind === 'string' && /^\s*,?\s*\}/.test(rest)) {
    const text = `"django.core.cache.backends.redis.RedisCache", "LOCATION": ${address.code}`;
    return [{ title, safety: 'suggested', edits: [{ start, end, text }, ...address.edits], files }];
  }
  if (name !== 'cache_store' || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return [];
  const text = `:redis_cache_store, { url: ${address.code} }`;
  return [{ title, safety: 'suggested', edits: [{ start, end, text }, ...address.edits], files }];
}
