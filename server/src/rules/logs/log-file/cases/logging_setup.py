# -*- coding: utf-8 -*-
import logging
import logging.handlers
import os
import sys
from logging.handlers import RotatingFileHandler as Rotating

from loguru import logger
from myapp.handlers import FileHandler

LOG_PATH = "/var/log/shop/app.log"

logging.basicConfig(filename="shop.log", level=logging.INFO)
^^^^^^^^^^^^^^^^^^^ logs/log-file [warning]: the file shop.log
root = logging.getLogger()
root.addHandler(logging.FileHandler(LOG_PATH))
                ^^^^^^^^^^^^^^^^^^^ logs/log-file: the file /var/log/shop/app.log
root.addHandler(Rotating("app.log", maxBytes=1000))
                ^^^^^^^^ logs/log-file
root.addHandler(logging.handlers.TimedRotatingFileHandler(filename="audit.log", when="D"))
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
logger.add("file.log", rotation="500 MB")
^^^^^^^^^^ logs/log-file

logging.basicConfig(level=logging.INFO)
logging.basicConfig(stream=sys.stdout)
root.addHandler(logging.StreamHandler(sys.stdout))
root.addHandler(logging.FileHandler("/dev/stdout"))
root.addHandler(FileHandler("app.log"))
root.addHandler(logging.FileHandler(os.environ["LOG_FILE"]))
logger.add(sys.stderr, level="INFO")

LOGGING = {
    "version": 1,
    "handlers": {
        "console": {"class": "logging.StreamHandler"},
        "file": {"class": "logging.FileHandler", "filename": "app.log"},
                          ^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    },
}
