import os

DATABASES = {"default": {"HOST": "db.shop.io", "PASSWORD": os.environ["DB_PASSWORD"]}}
                                 ^^^^^^^^^^^^ config/environment-named-file
CACHE_TTL = 60
STATIC_URL = "/static/"
