from .base import *

STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}
