import logging
import logging.config

logging.config.dictConfig(CONFIG)
logging.getLogger("shop").addHandler(logging.FileHandler("shop.log"))
                                     ^^^^^^^^^^^^^^^^^^^ logs/log-file
