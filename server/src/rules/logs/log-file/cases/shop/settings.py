LOGGING = {
    "version": 1,
    "handlers": {
        "console": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"},
        "orders": {"class": "shop.logs.DailyRotatingFileHandler", "filename": "/var/log/shop/orders.log"},
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
        "errors": {"class": "logging.handlers.WatchedFileHandler", "filename": "/var/log/shop/errors.log"},
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
        "uploads": {"class": "shop.uploads.TemporaryFileUploadHandler"},
        "mail": {"class": "django.utils.log.AdminEmailHandler"},
    },
}
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
