#!/bin/bash
wait_for_database() {
  until pg_isready -h "$DB_HOST"; do sleep 1; done
}
start_web() {
  echo "starting"
  gunicorn shop.wsgi
  ^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
}
start_old() {
  uwsgi --ini shop.ini
}
wait_for_database
start_web "$@"
