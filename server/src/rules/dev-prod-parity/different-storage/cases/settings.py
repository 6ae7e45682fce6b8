import os

if DEBUG:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-storage: Mail
else:
    EMAIL_HOST = os.environ["EMAIL_HOST"]

if not DEBUG:
    DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-storage: Files
