#!/bin/sh
trap 'rm -f /data/worker.lock' EXIT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/exit-hook
trap 'rm -rf "$TMP"' EXIT
exec ./server
