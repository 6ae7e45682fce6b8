#!/bin/sh
python -m gunicorn shop.wsgi --daemon
                             ^^^^^^^^ concurrency/daemonize
python manage.py -m gunicorn --daemon
npx pm2 start server.js
    ^^^^^^^^^ concurrency/daemonize
npx pm2 start server.js --no-daemon
pm2 save
celery -A shop multi start w1
^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
php-fpm8.2 -D
           ^^ concurrency/daemonize
bin/delayed_job start
^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
bin/delayed_job run
bin/rails server -d
                 ^^ concurrency/daemonize
bin/rails generate migration AddName -d
httpd -k start
^^^^^^^^^^^^^^ concurrency/daemonize
httpd -D FOREGROUND -k start
cron
^^^^ concurrency/daemonize
cron -f
crond -l 2 -f
twistd -y shop.tac
^^^^^^ concurrency/daemonize
twistd -ny shop.tac
screen -dmS worker node worker.js
       ^^^^ concurrency/daemonize
screen -ls
tmux new-session -d -s worker 'node worker.js'
                 ^^ concurrency/daemonize
tmux attach -d
node metrics.js & disown
^^^^^^^^^^^^^^^^^ concurrency/daemonize
setsid --wait node import.js
docker run -d redis:7
docker compose up -d
memcached -d
          ^^ concurrency/daemonize
mongod --fork --logpath /dev/null
       ^^^^^^ concurrency/daemonize
redis-server --daemonize=no
kafka-server-start.sh -daemon config/server.properties
                      ^^^^^^^ concurrency/daemonize
exec node server.js
