#!/bin/sh
trap '' INT TERM
^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
trap '' HUP
trap 'kill $PID' EXIT
exec ./server
