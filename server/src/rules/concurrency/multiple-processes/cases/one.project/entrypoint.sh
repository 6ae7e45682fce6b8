#!/bin/sh
trap 'kill -TERM "$child"' TERM
shop-server --port "$PORT" &
child=$!
tail -f /dev/null &
wait "$child"
