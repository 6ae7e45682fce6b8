import logging

import logging_loki
import sentry_sdk
from logstash_async.handler import AsynchronousLogstashHandler

log = logging.getLogger()
log.addHandler(logging_loki.LokiHandler(url="https://logs.example.com"))
               ^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-shipping [information]: Loki
log.addHandler(AsynchronousLogstashHandler("logs.internal", 5959, database_path=None))
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-shipping: Logstash
log.addHandler(logging.StreamHandler())
sentry_sdk.init()
