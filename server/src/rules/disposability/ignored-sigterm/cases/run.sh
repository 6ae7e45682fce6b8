#!/bin/sh
trap : TERM INT
trap '' HUP
./server &
wait
