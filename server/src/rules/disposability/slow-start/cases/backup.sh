#!/bin/sh
sleep 30
until nc -z db 5432; do sleep 5; done
pg_dump shop
