#!/bin/sh
# echo $$ > /var/run/shop.pid
rm -f tmp/pids/server.pid
echo $$ > /var/run/shop.pid
        ^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
node metrics.js & echo $! >> "$RUN/metrics.pid"
                          ^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
echo "1" > ready
cat /var/run/nginx.pid
kill "$(cat worker.pid)"
exec gunicorn -p /var/run/gunicorn.pid shop.wsgi
              ^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
