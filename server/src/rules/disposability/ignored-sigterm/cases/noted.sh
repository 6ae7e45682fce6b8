#!/bin/sh
trap '' TERM
^^^^^^^^^^^^ disposability/ignored-sigterm
# trap stop TERM
echo "trap - TERM"
exec ./server
