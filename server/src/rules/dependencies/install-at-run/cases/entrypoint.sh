#!/bin/sh
set -e
# apt-get install -y curl
echo "run npm install first"
if [ ! -d node_modules ]; then
  npm ci --omit=dev
  ^^^^^^^^^^^^^^^^^ dependencies/install-at-run
fi
apk add --no-cache curl
^^^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
npm run build
go run ./migrate
composer dump-autoload
exec node server.js
