#!/bin/sh
# gunicorn --daemon shop.wsgi
echo "pm2 start" && true
redis-server --daemonize yes
             ^^^^^^^^^^^ concurrency/daemonize
node metrics.js &
nohup python worker.py > /dev/null 2>&1 &
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
service cron start
^^^^^^^^^^^^ concurrency/daemonize
sleep 5 & wait
nginx
^^^^^ concurrency/daemonize
exec node server.js
