#!/bin/sh
kill "$PID"
sleep 30
if kill -0 "$PID"; then
  kill -9 "$PID"
fi
docker stop --time 30 shop
docker kill shop
