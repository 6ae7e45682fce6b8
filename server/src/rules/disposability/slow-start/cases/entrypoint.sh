#!/bin/sh
sleep 10
^^^^^^^^ disposability/slow-start [information]: 10 seconds
until nc -z "$DB_HOST" 5432; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/slow-start: without an end
  sleep 5
done
wait-for-it.sh "$DB_HOST:5432" -t 0
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/slow-start
sleep 1
exec ./server
