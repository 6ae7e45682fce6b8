module.exports = {
  development: {
    client: 'better-sqlite3',
            ^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]
    connection: { filename: './dev.sqlite3' },
  },
  test: { client: 'better-sqlite3', connection: ':memory:' },
  production: {
    client: 'pg',
    connection: process.env.DATABASE_URL,
  },
};
