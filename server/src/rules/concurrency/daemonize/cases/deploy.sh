#!/bin/sh
git pull
service nginx restart
pm2 start server.js
^^^^^^^^^ concurrency/daemonize
rsync -d release/ /srv/shop &
wait
