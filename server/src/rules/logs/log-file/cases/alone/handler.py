from __future__ import annotations

import logging
import logging.handlers

log = logging.getLogger("shop")
log.addHandler(logging.handlers.RotatingFileHandler("shop.log", maxBytes=1_000_000, backupCount=5, encoding="utf-8"))
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
