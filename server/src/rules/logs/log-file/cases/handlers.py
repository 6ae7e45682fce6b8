"""Sets the log up."""
from __future__ import annotations

import logging

logging.basicConfig(level=logging.INFO, filename="shop.log", filemode="a")
^^^^^^^^^^^^^^^^^^^ logs/log-file
logging.getLogger("audit").addHandler(logging.FileHandler("audit.log", encoding="utf-8"))
                                      ^^^^^^^^^^^^^^^^^^^ logs/log-file
