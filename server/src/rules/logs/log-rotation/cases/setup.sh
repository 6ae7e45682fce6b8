#!/bin/sh
apt-get install -y logrotate
logrotate -f /etc/logrotate.conf
