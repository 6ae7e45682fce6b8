#!/bin/sh
if [ "$APP_ENV" = dev ]; then
  exec flask run
fi
exec flask run
^^^^^^^^^^^^^^ build-release-run/development-server
