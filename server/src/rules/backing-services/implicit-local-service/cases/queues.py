import os

import boto3
import pika
import redis
from elasticsearch import Elasticsearch
from kafka import KafkaProducer
from pymongo import MongoClient

cache = redis.Redis()
        ^^^^^^^^^^^ backing-services/implicit-local-service: from `REDIS_HOST`
counters = redis.Redis(db=1, decode_responses=True)
           ^^^^^^^^^^^ backing-services/implicit-local-service
database = MongoClient()
           ^^^^^^^^^^^ backing-services/implicit-local-service
search = Elasticsearch()
producer = KafkaProducer()
           ^^^^^^^^^^^^^ backing-services/implicit-local-service

shared = redis.Redis(connection_pool=pool)
options = redis.Redis(**settings)
given = MongoClient(os.environ["MONGODB_URL"])
bucket = boto3.client("s3")
