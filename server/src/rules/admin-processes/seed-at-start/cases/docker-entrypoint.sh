#!/bin/sh
set -e

case "$1" in
  seed)
    python seed.py
    exit
    ;;
esac

python manage.py createsuperuser --noinput || true
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/seed-at-start [warning]
if [ "$LOAD_DEMO" = 1 ]; then
  python manage.py loaddata demo
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/seed-at-start [information]
fi
flask --app shop seed-db
^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/seed-at-start [warning]
flask --app shop seed
^^^^^^^^^^^^^^^^^^^^^ admin-processes/seed-at-start [warning]
node seeder/index.js
psql "$DATABASE_URL" -c 'SELECT 1'
exec gunicorn shop.wsgi
