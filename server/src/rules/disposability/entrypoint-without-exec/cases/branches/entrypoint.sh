#!/bin/sh
if [ "$RUN_MIGRATIONS" = yes ]; then
  python manage.py migrate
fi
if [ "$APP_ENV" = production ]; then
  gunicorn -w "$(nproc)" shop.wsgi
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
else
  python manage.py runserver
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
fi
