from loguru import logger


def configure():
    logger.add("shop.log", rotation="10 MB", retention=5)
    ^^^^^^^^^^ logs/log-file
