import { DataSource } from 'typeorm';

const devOptions = {
  synchronize: true,
};

export const source = new DataSource({
  synchronize: true,
  ^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
  migrationsRun: true,
  ^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
  logging: true,
});
export const careful = new DataSource({ synchronize: process.env.SYNC === 'yes', migrationsRun: false });
