#!/bin/sh
tries=0
until nc -z "$DB_HOST" 5432; do
  tries=$((tries + 1))
  [ "$tries" -ge 30 ] && exit 1
  sleep 2
done
while ! pg_isready; do
  sleep 1
  retries=$((retries - 1)); [ "$retries" = 0 ] && break
done
wait-for-it.sh "$DB_HOST:5432" -t 30
while true; do
  sleep 60
done &
exec ./server
