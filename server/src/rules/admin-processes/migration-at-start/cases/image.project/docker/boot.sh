#!/bin/sh
goose -dir migrations postgres "$DATABASE_URL" up
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-at-start
exec /app/server
