#!/bin/sh
set -e

case "$1" in
  migrate)
    php artisan migrate --force
    exit
    ;;
esac

if [ "$RUN_MIGRATIONS" = true ]; then
  php artisan migrate --force
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-at-start [information]
fi

php artisan db:show
python manage.py migrate --check
exec php-fpm
