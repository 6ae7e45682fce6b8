#!/bin/sh
# still running after a grace period? force it
force_stop() {
  kill -9 "$1"
}
case "$1" in
  force-stop) pkill -9 -f shop ;;
  *) pkill -9 -f shop ;;
     ^^^^^^^^^^^^^^^^ disposability/no-grace-period
esac
