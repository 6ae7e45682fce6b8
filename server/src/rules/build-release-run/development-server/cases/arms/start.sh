#!/bin/sh
case "${APP_ENV:-development}" in
  prod|staging) exec gunicorn shop.wsgi ;;
  *) exec flask run ;;
esac
