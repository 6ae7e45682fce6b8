const express = require('express');
const { execSync } = require('node:child_process');

const app = express();
const router = express.Router();

app.get('/migrate', (request, response) => {
        ^^^^^^^^^^ admin-processes/admin-route [information]
  response.send(execSync('npx knex migrate:latest'));
});
router.post('/admin/run-migrations', runAll);
            ^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/admin-route [information]
app.get('/migrations', (request, response) => response.json(applied));
cache.get('/migrate', () => execSync('true'));

async function runAll(request, response) {
  await knex.migrate.latest();
}
