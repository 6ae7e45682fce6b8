const express = require('express');
const knex = require('knex');
                     ^^^^^^ dev-prod-parity/dev-dependency-in-app [warning]: `knex`
const fs = require('node:fs');

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
express().listen(process.env.PORT);

function watch() {
  const nodemon = require('nodemon');
  return nodemon(fs, db);
}
module.exports = { watch };
