#!/bin/sh
service mysql start
^^^^^^^^^^^^^^^^^^^ backing-services/service-in-app-image [warning]: MySQL
^^^^^^^^^^^^^ concurrency/daemonize
redis-server --daemonize yes
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/service-in-app-image
             ^^^^^^^^^^^ concurrency/daemonize
redis-cli ping
exec gunicorn shop:app
