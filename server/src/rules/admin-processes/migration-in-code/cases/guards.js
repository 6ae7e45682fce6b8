const express = require('express');
const knex = require('knex')(config);

const app = express();
const isProd = process.env.NODE_ENV === 'production';

async function start() {
  if (!isProd) await knex.migrate.latest();
  if (isProd) {
    await knex.migrate.latest();
          ^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
  }
  if (options.migrate) await knex.migrate.latest();
                             ^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [information]
  // if (process.env.NODE_ENV === 'development')
    await knex.migrate.latest();
          ^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
}

app.post('/admin/migrations', async (q, r) => {
  await knex.migrate.latest();
  r.sendStatus(204);
});

app.listen(process.env.PORT, start);
