#!/bin/sh
set -e
case "$1" in
  web) gunicorn shop.wsgi ;;
       ^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
  worker)
    echo "starting"
    celery -A shop worker
    ^^^^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
    ;;
  migrate) python manage.py migrate ;;
  shell) python manage.py shell ;;
  help) echo "web, worker, migrate" ;;
  *) exec "$@" ;;
esac
