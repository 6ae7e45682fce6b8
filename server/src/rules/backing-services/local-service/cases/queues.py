import memcache
import pika
import redis
from pymongo import MongoClient
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    redis_host: str = "localhost"


settings = Settings()
client = MongoClient("localhost", 27017)
                     ^^^^^^^^^^^ backing-services/local-service: at `localhost`
cache = redis.Redis(host="127.0.0.1")
                         ^^^^^^^^^^^ backing-services/local-service
queue = pika.BlockingConnection(pika.ConnectionParameters("localhost"))
                                                          ^^^^^^^^^^^ backing-services/local-service
fine = redis.Redis(host=settings.redis_host)


def connect(
    host="localhost",
    port=6379,
):
    return redis.Redis(host=host, port=port)


class Config:
    SQLALCHEMY_DATABASE_URI = "postgresql://localhost/shop"
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service


class Sessions:
    servers = ["localhost:11211"]

    @classmethod
    def setup(cls):
        cls.cache = memcache.Client(cls.servers)
