#!/bin/sh
echo "updating"
npx knex migrate:latest
