#!/bin/sh
if [ -n "$WORKER" ]; then
  exec celery -A shop worker
elif [ "${DEBUG:-}" = 1 ]; then
  exec python manage.py runserver --nothreading
else
  exec python manage.py runserver
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/development-server [warning]
fi
