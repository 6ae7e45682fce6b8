EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-storage
STORAGES = {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-storage
