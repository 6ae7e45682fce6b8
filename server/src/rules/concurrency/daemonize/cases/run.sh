#!/bin/sh
python manage.py check
python worker.py &
^^^^^^^^^^^^^^^^^^ concurrency/daemonize
