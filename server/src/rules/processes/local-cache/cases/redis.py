from functools import lru_cache

CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": os.environ["REDIS_URL"]}}

@lru_cache
def country(code):
    return load(code)
