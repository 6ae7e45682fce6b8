#!/bin/sh
case "$1" in
  dev) exec flask run ;;
  web) exec flask run --port 8000 ;;
       ^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/development-server [information]
  *) exec "$@" ;;
esac
