import logging
import logging.handlers
import sys
import syslog

from shop.handlers import SysLogHandler as Own

log = logging.getLogger("shop")
log.addHandler(logging.handlers.SysLogHandler(address=("logs.internal", 514)))
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/syslog [warning]: syslog
log.addHandler(Own())
syslog.syslog("started")
^^^^^^^^^^^^^ logs/syslog
print("syslog.syslog")


def syslog_line(line):
    return line
