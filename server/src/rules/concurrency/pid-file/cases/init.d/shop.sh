#!/bin/sh
### BEGIN INIT INFO
# Provides: shop
### END INIT INFO
case "$1" in
  start) su shop -c '/opt/shop/bin/shop --pidfile=/run/shop.pid' ;;
                                        ^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
  restart) su shop -c '/opt/shop/bin/shop --pidfile=/run/shop.pid' ;;
esac
