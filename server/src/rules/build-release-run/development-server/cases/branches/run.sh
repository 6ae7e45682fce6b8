#!/bin/sh
[ "$APP_ENV" != "development" ] || exec flask run
[[ $DJANGO_DEBUG == true || $APP_ENV == dev ]] && exec python manage.py runserver
if [ "$CACHE" = yes ]; then
  flask run --port 5001
  ^^^^^^^^^^^^^^^^^^^^^ build-release-run/development-server [warning]
fi
exec gunicorn shop.wsgi
