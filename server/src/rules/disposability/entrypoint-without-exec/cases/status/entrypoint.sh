#!/bin/sh
if [ "$1" = worker ]; then
  celery -A shop worker
  ^^^^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
  exit $?
fi
node server.js
^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
exit "$?"
