import logging
import sys

logging.basicConfig(
    level=logging.INFO,
    handlers=[logging.StreamHandler(sys.stdout), logging.FileHandler("shop.log")],
                                                 ^^^^^^^^^^^^^^^^^^^ logs/log-file
)
