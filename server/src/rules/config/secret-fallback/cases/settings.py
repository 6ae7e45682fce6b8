import os
from os import environ, getenv as env

SECRET_KEY = os.environ.get("SECRET_KEY", "tr0ub4dor-and-3")
                                          ^^^^^^^^^^^^^^^^^ config/secret-fallback [error]: `SECRET_KEY`
TOKEN = os.getenv("API_TOKEN") or "f81kfTs9vXq2LmZ8"
                                  ^^^^^^^^^^^^^^^^^^ config/secret-fallback
DATABASE_URL = env("DATABASE_URL", "postgres://shop:s3cr3tPa55@db.internal.shop.io/shop")
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
PORT = os.getenv("PORT", "8000")
LOG_LEVEL = environ.get("LOG_LEVEL") or "INFO"
PASSWORD = os.getenv("PASSWORD", "")
OTHER = os.getenv("OTHER_PASSWORD", default_password())
