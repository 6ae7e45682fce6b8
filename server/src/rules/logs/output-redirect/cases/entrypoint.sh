#!/bin/sh
set -e
envsubst < shop.conf.template > /etc/shop.conf
echo "starting" > /tmp/started
pg_dump "$DATABASE_URL" > /backup/shop.sql
cat <<'END' > /etc/motd
web: gunicorn > shop.log
END
curl -fs "$CONFIG_URL" > config.json 2> /dev/null
python manage.py collectstatic >> /var/log/collect.log
                               ^^^^^^^^^^^^^^^^^^^^^^^ logs/output-redirect
gunicorn shop.wsgi 2>&1 | tee -a /var/log/shop.log
                          ^^^^^^^^^^^^^^^^^^^^^^^^ logs/output-redirect
exec node server.js > "/var/log/shop/out.log" 2>&1
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ logs/output-redirect
