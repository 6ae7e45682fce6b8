#!/bin/sh
# psql postgres://shop:s3cr3tPa55@db.shop.io/orders
export REDIS_URL="redis://:s3cr3tPa55@cache.shop.io/0"
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
psql "postgres://$DB_USER:$DB_PASSWORD@db.shop.io/orders" --file schema.sql
curl "https://shop.io/ping?user=shop"
exec node server.js
