#!/bin/sh
# timeout after 30 tries
while [ ! -f /run/ready ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/slow-start
  sleep 1
done
until [ "$(curl -so /dev/null -w '%{http_code}' http://api/)" = 200 ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/slow-start
  sleep 1
done
until timeout 30 nc -z db 5432; do sleep 1; done
until nc -z db 5432 || [ "$n" -ge 30 ]; do
  n=$((n + 1)); sleep 1
done
exec ./server
