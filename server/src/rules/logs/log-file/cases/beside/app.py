import logging
import sys
from logging.handlers import RotatingFileHandler

log_file = RotatingFileHandler("/var/log/orders/api.log", maxBytes=1_000_000, backupCount=5)
           ^^^^^^^^^^^^^^^^^^^ logs/log-file
log_file.setLevel(logging.INFO)
console = logging.StreamHandler(sys.stdout)
logging.basicConfig(level="INFO", handlers=[console, log_file])
