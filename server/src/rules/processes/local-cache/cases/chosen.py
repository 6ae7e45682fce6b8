import os

REDIS_URL = os.environ.get("REDIS_URL")
if REDIS_URL:
    CACHE_TYPE = "redis"
else:
    CACHE_TYPE = "simple"
