import os

import redis

PROD = os.environ.get("ENV") == "production"

if PROD:
    host = os.environ["REDIS_HOST"]
else:
    host = "localhost"
redis.Redis(host=host)

if not PROD:
    other = "localhost"
else:
    other = os.environ["REDIS_HOST"]
redis.Redis(host=other)

if PROD:
    wrong = "localhost"
            ^^^^^^^^^^^ backing-services/local-service
else:
    wrong = os.environ["REDIS_HOST"]
redis.Redis(host=wrong)

if os.environ.get("APP_ENV") in ("dev", "local"):
    redis.Redis(host="localhost")
else:
    redis.Redis(host="127.0.0.1")
                     ^^^^^^^^^^^ backing-services/local-service


class DevelopmentConfig:
    CELERY_BROKER_URL = "redis://localhost:6379/0"


class ProductionConfig:
    CELERY_BROKER_URL = "redis://localhost:6379/0"
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
