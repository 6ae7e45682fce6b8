#!/bin/sh
npm run fill
^^^^^^^^^^^^ admin-processes/seed-at-start [warning]
exec node server.js
