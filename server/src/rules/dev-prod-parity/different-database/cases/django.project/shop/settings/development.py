from .base import *

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]: PostgreSQL
