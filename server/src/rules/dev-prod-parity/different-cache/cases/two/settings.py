import os

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": os.environ["REDIS_URL"],
    },
    # What is cheap to make again.
    "local": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
