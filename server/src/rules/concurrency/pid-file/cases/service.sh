#!/bin/sh
# Not with start-stop-daemon or nohup any more.
case "$1" in
  start) /opt/shop/bin/shop --pidfile=/run/shop.pid ;;
                            ^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
  stop) kill "$(cat /run/shop.pid)" ;;
  restart) /opt/shop/bin/shop --pidfile=/run/shop.pid ;;
esac
