import os

app.config["RATELIMIT_STORAGE_URI"] = os.environ["REDIS_URL"]
