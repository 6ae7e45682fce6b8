const knex = require('knex')(config);
const { Sequelize } = require('sequelize');
const { migrate } = require('drizzle-orm/node-postgres/migrator');

const sequelize = new Sequelize(process.env.DATABASE_URL);
await sequelize.sync({ alter: true });
      ^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
await sequelize.sync();
await knex.migrate.latest();
      ^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
await knex.migrate.status();
await migrate(db, { migrationsFolder: 'drizzle' });
      ^^^^^^^ admin-processes/migration-in-code [warning]
folder.sync({ deep: true });
if (process.env.NODE_ENV === 'development') {
  await knex.migrate.latest();
}
