#!/bin/sh
set -e
python manage.py check
if [ "$1" = shell ]; then
  exec sh
fi
"$@"
^^^^ disposability/entrypoint-without-exec [warning]: `exec`
