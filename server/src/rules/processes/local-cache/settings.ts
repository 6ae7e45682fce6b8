import type { EntryFact } from '../../../semantics/facts';

/** What a setting in code has to be called, and to be set to, for a cache that one process has for itself. */
interface Setting {
  readonly key: string;
  readonly local: ReadonlySet<string>;
  /** Only in files like this. */
  readonly path?: RegExp;
  /** Not where the app gives it such a value, too: then it chooses, or has a second cache for what may differ. */
  readonly shared?: RegExp;
}

/**
 * https://docs.djangoproject.com/en/stable/topics/cache/, https://flask-caching.readthedocs.io/,
 * https://guides.rubyonrails.org/caching_with_rails.html, https://laravel.com/docs/cache
 */
export const SETTINGS: readonly Setting[] = [
  {
    key: 'BACKEND',
    local: new Set([
      'django.core.cache.backends.locmem.LocMemCache',
      'django.core.cache.backends.filebased.FileBasedCache',
    ]),
    shared: /(?:RedisCache|MemcachedCache|MemcacheCache|PyLibMCCache|DatabaseCache)$|valkey/i,
  },
  {
    key: 'CACHE_TYPE',
    local: new Set(
      ['SimpleCache', 'FileSystemCache', 'simple', 'filesystem'].flatMap((name) => [
        name,
        `flask_caching.backends.${name}`,
      ]),
    ),
    shared: /redis|memcached/i,
  },
  {
    key: 'cache_store',
    local: new Set(['memory_store', 'file_store']),
    path: /(?:^|\/)config\/(?:application|environments\/(?:production|staging))\.rb$/,
  },
  { key: 'default', local: new Set(['file', 'array', 'apc']), path: /(?:^|\/)config\/cache\.php$/ },
];

/** Values of settings in formats, by the end of the path. */
const ENTRIES: readonly {
  readonly path: string;
  readonly dialect?: string;
  readonly local: ReadonlySet<string>;
}[] = [
  { path: 'CACHE_DRIVER', local: new Set(['file', 'array', 'apc']) },
  { path: 'CACHE_STORE', local: new Set(['file', 'array', 'apc']) },
  // https://docs.spring.io/spring-boot/reference/io/caching.html
  {
    path: 'spring.cache.type',
    dialect: 'spring',
    local: new Set(['simple', 'caffeine', 'ehcache', 'cache2k']),
  },
  // https://symfony.com/doc/current/cache.html
  {
    path: 'framework.cache.app',
    local: new Set(['cache.adapter.filesystem', 'cache.adapter.apcu', 'cache.adapter.array']),
  },
];

/** Whether an entry of a configuration or a manifest makes the app's cache one of each process. */
export function isLocalCache({ value, dialect, path }: EntryFact): boolean {
  const written = path.join('.');
  return ENTRIES.some(
    (entry) =>
      (written === entry.path || written.endsWith(`.${entry.path}`)) &&
      (entry.dialect === undefined || entry.dialect === dialect) &&
      entry.local.has(String(value).toLowerCase()),
  );
}
