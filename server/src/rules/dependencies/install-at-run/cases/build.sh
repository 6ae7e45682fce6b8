#!/bin/sh
npm ci
apt-get install -y imagemagick
