#!/bin/sh
pkill -9 -f shop.wsgi
docker compose kill
docker compose up
