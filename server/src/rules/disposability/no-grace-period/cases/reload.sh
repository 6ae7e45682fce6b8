#!/bin/sh
pkill -KILL -f shop.wsgi
^^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-grace-period
docker kill --signal=HUP proxy
kill -HUP "$(cat proxy.pid)"
kill -0 "$(cat proxy.pid)"
