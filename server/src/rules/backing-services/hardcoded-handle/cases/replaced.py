import os

import redis

cache = redis.Redis(host="redis-db", port=6380)
                         ^^^^^^^^^^ backing-services/hardcoded-handle
queue = redis.from_url("redis://queue.internal:6379/1")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
