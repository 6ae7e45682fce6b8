#!/bin/sh
gunicorn --check-config shop.wsgi
exec gunicorn shop.wsgi
