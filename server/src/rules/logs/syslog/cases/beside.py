import logging
import logging.handlers

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("shop")
log.addHandler(logging.handlers.SysLogHandler(address="/dev/log"))
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/syslog
