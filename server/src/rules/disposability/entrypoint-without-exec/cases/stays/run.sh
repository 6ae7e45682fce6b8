#!/bin/sh
run_once() {
  node report.js
}
exec node server.js
