module.exports = {
  development: { client: 'pg', connection: process.env.DATABASE_URL },
  test: { client: 'better-sqlite3', connection: ':memory:' },
  production: { client: 'pg', connection: process.env.DATABASE_URL },
};
