import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { EntryFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';

/** Laravel has a cache in Redis under this name. */
export function entryFixes({ key, content: { start, end } }: EntryFact): readonly Fix[] {
  return key === 'CACHE_STORE' || key === 'CACHE_DRIVER'
    ? [{ title: 'Cache in Redis', safety: 'suggested', edits: [{ start, end, text: 'redis' }] }]
    : [];
}

/** Django and Rails have a cache in Redis of their own, which only wants an address. */
export function settingFixes(name: string, value: Value, site: FixContext): readonly Fix[] {
  const title = 'Cache in Redis, at `REDIS_URL`';
  const files = [{ kind: 'variable', file: '.env.example', name: 'REDIS_URL', value: '' }] as const;
  const { start, end } = value.span;
  const rest = site.text.slice(end, end + 400);
  const address = site.idioms?.requiredVariable('REDIS_URL', site, start);
  if (!address) return [];
  if (name === 'BACKEND' && value.kind === 'string' && /^\s*,?\s*\}/.test(rest)) {
    const text = `"django.core.cache.backends.redis.RedisCache", "LOCATION": ${address.code}`;
    return [{ title, safety: 'suggested', edits: [{ start, end, text }, ...address.edits], files }];
  }
  if (name !== 'cache_store' || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return [];
  const text = `:redis_cache_store, { url: ${address.code} }`;
  return [{ title, safety: 'suggested', edits: [{ start, end, text }, ...address.edits], files }];
}
