import os
import sys

if DEBUG:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]
            "NAME": "db.sqlite3",
        }
    }
else:
    DATABASES = {
        "default": {"ENGINE": "django.db.backends.postgresql", "HOST": os.environ["DB_HOST"]}
    }

if "test" in sys.argv:
    DATABASES["default"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
