import sys

from loguru import logger

logger.remove()
logger.add("shop.log", rotation="10 MB", level="INFO")
^^^^^^^^^^ logs/log-file
