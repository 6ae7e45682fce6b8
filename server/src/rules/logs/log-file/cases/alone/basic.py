import logging

logging.basicConfig(level=logging.INFO, filename="shop.log", filemode="a", encoding="utf-8")
^^^^^^^^^^^^^^^^^^^ logs/log-file
