#!/bin/sh
### BEGIN INIT INFO
# Provides: shop
### END INIT INFO
case "$1" in
  start)
    start-stop-daemon --start --background --pidfile /run/shop.pid --exec /usr/bin/shop
                              ^^^^^^^^^^^^ concurrency/daemonize
    ;;
  restart)
    start-stop-daemon --stop --pidfile /run/shop.pid
    start-stop-daemon --start --background --pidfile /run/shop.pid --exec /usr/bin/shop
    ;;
esac
