import os

import psycopg2
import redis
from celery import Celery
from sqlalchemy import create_engine

cache = redis.Redis(host="redis-db", port=6380)
                         ^^^^^^^^^^ backing-services/hardcoded-handle [warning]: from `REDIS_HOST`
queue = redis.from_url("redis://queue.internal:6379/1")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle: from `REDIS_URL`
app = Celery("shop", broker="redis://broker:6379/0")
                            ^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
HOST = "db.internal"
       ^^^^^^^^^^^^^ backing-services/hardcoded-handle
connection = psycopg2.connect(host=HOST, dbname="shop", user=os.environ["DB_USER"])
dsn = psycopg2.connect("host=db.internal dbname=shop")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle

engine = create_engine(os.environ["DATABASE_URL"])
fallback = redis.from_url(os.environ.get("REDIS_URL", "redis://cache:6379"))
memory = create_engine("sqlite:///:memory:")
sample = redis.Redis(host="redis.example.com")
sockets = redis.from_url("unix:///run/redis.sock")


def connect(host="redis-db"):
    return redis.Redis(host=host)


class Redis:
    def __init__(self, host):
        self.host = host


Redis(host="redis-db")

CELERY_BROKER_URL = "amqp://queue.internal:5672"
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
CELERY_RESULT_BACKEND = os.environ.get("CELERY_RESULT_BACKEND", "redis://cache:6379/1")
