#!/bin/sh
# JWT_SECRET=${JWT_SECRET:-tr0ub4dor-and-3}
export JWT_SECRET="${JWT_SECRET:-tr0ub4dor-and-3}"
                                 ^^^^^^^^^^^^^^^ config/secret-fallback
DB_PASSWORD=${DB_PASSWORD:-s3cr3t-Pa55}
                           ^^^^^^^^^^^ config/secret-fallback
: "${API_KEY:?is not set}"
PORT="${PORT:-8080}"
SMTP_PASSWORD="${SMTP_PASSWORD:-}"
ADMIN_PASSWORD="${ADMIN_PASSWORD:-$DB_PASSWORD}"
SECRET_FILE="${SECRET_FILE:-/run/secrets/shop}"
exec gunicorn --bind "0.0.0.0:$PORT" shop.wsgi
