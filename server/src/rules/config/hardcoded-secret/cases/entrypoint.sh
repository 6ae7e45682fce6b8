#!/bin/sh
# DB_PASSWORD=tr0ub4dor-and-3
export DB_PASSWORD=tr0ub4dor-and-3
                   ^^^^^^^^^^^^^^^ config/hardcoded-secret
SMTP_PASSWORD='s3cr3t-Pa55' ./send
               ^^^^^^^^^^^ config/hardcoded-secret
JWT_SECRET="$(cat /run/secrets/jwt)"
API_KEY=${API_KEY:?is not set}
SECRET_FILE=/run/secrets/shop
PASSWORD_LENGTH=12
echo "password: $DB_PASSWORD"
exec node server.js
