import os

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache [information]
DATABASES = {"default": {"BACKEND": "other"}}
