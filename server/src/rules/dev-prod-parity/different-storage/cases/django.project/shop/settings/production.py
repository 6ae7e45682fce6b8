import os

EMAIL_HOST = os.environ["EMAIL_HOST"]
STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}
