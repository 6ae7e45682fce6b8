#!/bin/sh
case "$1" in
  dev) exec flask run ;;
  dev_server) exec flask run --reload ;;
  web) exec flask run --port 8000 ;;
       ^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/development-server [information]
  *) exec "$@" ;;
esac
