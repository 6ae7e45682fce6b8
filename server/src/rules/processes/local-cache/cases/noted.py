# Not django.core.cache.backends.redis.RedisCache yet.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache
