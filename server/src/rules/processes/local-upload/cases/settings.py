import os

MEDIA_ROOT = BASE_DIR / "media"
^^^^^^^^^^ processes/local-upload [information]
MEDIA_URL = "/media/"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql"}}
