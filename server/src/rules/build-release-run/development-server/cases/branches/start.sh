#!/bin/sh
if [ "$APP_ENV" = production ]; then
  exec gunicorn shop.wsgi
else
  exec flask run
fi
