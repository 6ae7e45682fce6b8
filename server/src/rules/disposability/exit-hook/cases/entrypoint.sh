#!/bin/sh
trap 'rm -f /data/worker.lock' EXIT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/exit-hook
trap 'rm -rf "$TMP"' EXIT
trap "rm -f '$LOCK_FILE'; echo done" EXIT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/exit-hook
trap 'rm -rf "$TMP"; echo "no lock is left"' EXIT
exec ./server
