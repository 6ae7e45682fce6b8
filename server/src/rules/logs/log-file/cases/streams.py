import io
import logging
import logging.handlers
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

import logzero
from loguru import logger
from twisted.python import log

BASE = Path(__file__).parent

logger.add(BASE / "logs" / "shop.log", rotation="10 MB", retention=5, level="INFO")
^^^^^^^^^^ logs/log-file: the file logs/shop.log
logger.add(sys.stderr, level="INFO")
logzero.logfile("/tmp/shop.log", maxBytes=1e6)
^^^^^^^^^^^^^^^ logs/log-file: /tmp/shop.log
log.startLogging(open("twistd.log", "w"))
^^^^^^^^^^^^^^^^ logs/log-file: twistd.log
log.startLogging(sys.stdout)
sys.stdout = open("out.log", "w")
    ^^^^^^ logs/log-file: out.log
sys.stdout = open(os.devnull, "w")
sys.stdout = open(sys.stdout.fileno(), mode="w", buffering=1)
sys.stderr = io.StringIO()


def remember(message, items):
    with open("/var/log/shop/orders.log", "a") as file:
         ^^^^ logs/log-file: /var/log/shop/orders.log
        file.write(message)
    with open(os.path.join("logs", "audit.txt"), mode="a+", encoding="utf-8") as file:
         ^^^^ logs/log-file: logs/audit.txt
        file.write(message)
    open("debug.log", "a").write(message)
    ^^^^ logs/log-file: debug.log
    trace = open("trace.log", "ab")
            ^^^^ logs/log-file: trace.log
    trace.write(message)
    # A handler is told once.
    handler = logging.StreamHandler(open("app.log", "a"))
              ^^^^^^^^^^^^^^^^^^^^^ logs/log-file: app.log
    with open("orders.csv", "a") as file, redirect_stdout(file):
        print(items)
    with open("/var/log/nginx/access.log") as file:
        items.extend(file)
    with open("catalog.txt", "w") as file:
        file.write(message)
    return handler
