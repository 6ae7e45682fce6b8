#!/bin/sh
develop() {
  flask run --reload
}
serve() {
  flask run
  ^^^^^^^^^ build-release-run/development-server
}
unused() {
  flask run --debug
}
if [ "$APP_ENV" = dev ]; then
  develop
else
  serve
fi
