#!/bin/sh
set -e
build() {
  npm run build
}

if [ ! -d dist ]; then
  npm run build
  ^^^^^^^^^^^^^ build-release-run/build-at-start [information]
fi

if [ "$NODE_ENV" = development ]; then
  npm run build
fi

case "$1" in
  build)
    webpack
    exit
    ;;
esac

webpack --mode production
^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/build-at-start [warning]
tsc --noEmit
npx prisma generate
^^^^^^^^^^^^^^^^^^^ build-release-run/build-at-start
exec node dist/server.js
