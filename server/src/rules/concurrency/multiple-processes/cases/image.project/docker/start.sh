#!/bin/sh
set -e

sleep 5 &
(sleep 10; curl localhost/warm) &
php artisan queue:work &
^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/multiple-processes [warning]: behind `php-fpm`
exec php-fpm
