import os

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ["EMAIL_HOST"]
STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}
