#!/bin/sh
goose -dir migrations postgres "$DATABASE_URL" up
exec /app/seed
