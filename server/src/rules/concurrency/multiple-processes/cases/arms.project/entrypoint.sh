#!/bin/sh
if [ "$QUEUE" = yes ]; then
  php artisan queue:work &
  ^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/multiple-processes: behind `php-fpm`
fi
case "$1" in
  schedule) php artisan schedule:work & exec php-fpm ;;
  *) exec php-fpm ;;
esac
