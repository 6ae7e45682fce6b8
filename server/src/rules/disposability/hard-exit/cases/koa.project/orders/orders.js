const { pool } = require('../pool');

async function list(it) {
  const { rows } = await pool.query('SELECT * FROM orders');
  if (!rows) process.exit(1);
             ^^^^^^^^^^^^ disposability/hard-exit
  it.body = rows;
}

async function create(it) {
  it.status = 201;
}

/** For a script. */
async function reindex(it) {
  await pool.query('REINDEX TABLE orders');
  process.exit(0);
}

module.exports = { list, create, reindex };
