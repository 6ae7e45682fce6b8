import os

if os.environ.get("REDIS_URL"):
    SESSION_TYPE = "redis"
else:
    SESSION_TYPE = "filesystem"
