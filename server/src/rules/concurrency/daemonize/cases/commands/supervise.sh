#!/bin/bash
nohup node web.js &
nohup node worker.js &
trap 'kill $(jobs -p)' TERM
wait
