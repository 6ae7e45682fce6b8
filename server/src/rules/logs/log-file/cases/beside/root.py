import logging
from logging.handlers import RotatingFileHandler

logging.basicConfig(level=logging.INFO)
logging.getLogger("shop").addHandler(RotatingFileHandler("shop.log"))
                                     ^^^^^^^^^^^^^^^^^^^ logs/log-file
