import os

for name in ("DATABASE_URL", "REDIS_URL"):
    if not os.getenv(name):
        raise RuntimeError(f"{name} is not set")

url = os.getenv("DATABASE_URL")
