from loguru import logger

logger.add("shop.log", rotation="10 MB", retention=5)
^^^^^^^^^^ logs/log-file
logger.info("ready")
