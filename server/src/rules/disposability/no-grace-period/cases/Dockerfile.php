FROM php:8.3-fpm
STOPSIGNAL SIGQUIT
CMD ["php-fpm"]
