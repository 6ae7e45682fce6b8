import logging

stream = open("shop.log", "a")
logging.getLogger("shop").addHandler(logging.StreamHandler(stream))
                                     ^^^^^^^^^^^^^^^^^^^^^ logs/log-file
