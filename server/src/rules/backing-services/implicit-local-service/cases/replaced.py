import os
import redis
from pymongo import MongoClient

cache = redis.Redis()
        ^^^^^^^^^^^ backing-services/implicit-local-service
database = MongoClient()
           ^^^^^^^^^^^ backing-services/implicit-local-service
