#!/bin/sh
while true; do
  node server.js
done
