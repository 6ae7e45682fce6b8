import org.springframework.cache.concurrent.ConcurrentMapCacheManager;

class CacheConfig {
  Object cacheManager() {
    return new ConcurrentMapCacheManager("prices");
               ^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache
  }
}
