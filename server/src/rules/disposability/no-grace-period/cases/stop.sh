#!/bin/sh
kill -9 "$(cat server.pid)"
^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-grace-period [warning]: without a warning
docker kill shop
^^^^^^^^^^^^^^^^ disposability/no-grace-period
