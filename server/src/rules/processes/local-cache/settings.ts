import type { EntryFact } from '../../../semantics/facts';

/** What a setting in code has to be called, and to be set to, for a cache that one process has for itself. */
interface Setting {
  readonly key: string;
  readonly local: RegExp;
  /** Only in files like this. */
  readonly path?: RegExp;
  /** Not in a file that has this. */
  readonly unless?: RegExp;
}

/**
 * https://docs.djangoproject.com/en/stable/topics/cache/, https://flask-caching.readthedocs.io/,
 * https://guides.rubyonrails.org/caching_with_rails.html, https://laravel.com/docs/cache
 */
export const SETTINGS: readonly Setting[] = [
  {
    key: 'BACKEND',
    local: /^django\.core\.cache\.backends\.(?:locmem\.LocMemCache|filebased\.FileBasedCache)$/,
    unless: /RedisCache|MemcachedCache|MemcacheCache|PyLibMC|DatabaseCache|valkey/i,
  },
  {
    key: 'CACHE_TYPE',
    local: /^(?:flask_caching\.backends\.)?(?:SimpleCache|FileSystemCache|simple|filesystem)$/,
    unless: /CACHE_TYPE\b[^\n]{0,80}(?:redis|memcached)/i,
  },
  {
    key: 'cache_store',
    local: /^(?:memory_store|file_store)$/,
    path: /(?:^|\/)config\/(?:application|environments\/(?:production|staging))\.rb$/,
  },
  { key: 'default', local: /^(?:file|array|apc)$/, path: /(?:^|\/)config\/cache\.php$/ },
];

/** Whether an entry of a configuration or a manifest makes the app's cache one of each process. */
export function isLocalCache({ key, value, dialect, path }: EntryFact): boolean {
  const written = String(value);
  if (key === 'CACHE_DRIVER' || key === 'CACHE_STORE') return /^(?:file|array|apc)$/.test(written);
  // https://docs.spring.io/spring-boot/reference/io/caching.html
  if (dialect === 'spring' && path.join('.') === 'spring.cache.type')
    return /^(?:simple|caffeine|ehcache|cache2k)$/i.test(written);
  // https://symfony.com/doc/current/cache.html
  return (
    path.slice(-3).join('.') === 'framework.cache.app' &&
    /^cache\.adapter\.(?:filesystem|apcu|array)$/.test(written)
  );
}
