import type { ApiTable } from '../../../semantics/apis';

/** A call that changes the schema of a database. */
export interface SchemaChange {
  /** How a person would call it. */
  readonly name: string;
  /** Only in files that import something whose qualified name this fits: the call's own name says too little. */
  readonly imported?: RegExp;
  /** Only where the names of what is called, as they stand there or resolved, are such. */
  readonly path?: RegExp;
  /** Only where the first argument is such a text. */
  readonly first?: RegExp;
  /** Only where one of these options is `true`. */
  readonly options?: readonly string[];
}

const named = (name: string, more: Omit<SchemaChange, 'name'> = {}): SchemaChange => ({ name, ...more });
const each = (names: readonly string[], change: SchemaChange): Record<string, SchemaChange> =>
  Object.fromEntries(names.map((name) => [name, change]));

const DRIZZLE =
  'node-postgres postgres-js mysql2 better-sqlite3 libsql neon-http neon-serverless vercel-postgres pglite'.split(
    ' ',
  );

/**
 * From the documentation of each library: SQLAlchemy, Alembic, Flask-Migrate, Django, Tortoise, peewee; TypeORM,
 * Sequelize, Knex, Drizzle, MikroORM, Umzug; Flyway, Liquibase, Exposed; GORM, golang-migrate, goose, ent; EF Core,
 * FluentMigrator, DbUp; Active Record, Sequel; Laravel, Doctrine; sqlx, Diesel, SeaORM, refinery.
 */
export const apis: ApiTable<SchemaChange> = {
  python: {
    'alembic.command.upgrade': named('alembic upgrade'),
    'flask_migrate.upgrade': named('flask_migrate.upgrade'),
    'django.core.management.call_command': named('migrate', { first: /^migrate$/ }),
    '*.metadata.create_all': named('create_all'),
    'flask_sqlalchemy.SQLAlchemy.create_all': named('create_all'),
    '*.db.create_all': named('create_all'),
    'tortoise.Tortoise.generate_schemas': named('generate_schemas'),
    '*.create_tables': named('create_tables', { imported: /^peewee\b/ }),
  },
  node: {
    '*.runMigrations': named('runMigrations', { imported: /\btypeorm\b|datasource|database/i }),
    '*.sync': named('sync', { options: ['alter', 'force'] }),
    '*.migrate.latest': named('migrate.latest'),
    ...each(
      DRIZZLE.map((driver) => `drizzle-orm/${driver}/migrator.migrate`),
      named('migrate'),
    ),
    '*.up': named('up', { path: /getMigrator\(\)|umzug/i }),
    '*.updateSchema': named('updateSchema', { imported: /^@mikro-orm\b/ }),
  },
  jvm: {
    '*.migrate': named('Flyway.migrate', { imported: /^org\.flywaydb\b/, path: /flyway/i }),
    'liquibase.Liquibase.update': named('Liquibase.update'),
    '*.SchemaUtils.create': named('SchemaUtils.create'),
    '*.SchemaUtils.createMissingTablesAndColumns': named('createMissingTablesAndColumns'),
  },
  go: {
    '*.AutoMigrate': named('AutoMigrate', { imported: /gorm/ }),
    '*.Up': named('migrate.Up', {
      imported: /golang-migrate|pressly\/goose/,
      path: /(?:^|\.)(?:m|mg|migr\w*|goose|provider)\.Up$|New\w*\(\)\.Up$/i,
    }),
    'github.com/pressly/goose/v3.UpContext': named('goose.Up'),
    '*.Schema.Create': named('Schema.Create', { imported: /(?:^|\/)ent(?:$|\/)/ }),
  },
  dotnet: {
    ...each(['*.Database.Migrate', '*.Database.MigrateAsync'], named('Database.Migrate')),
    ...each(['*.Database.EnsureCreated', '*.Database.EnsureCreatedAsync'], named('Database.EnsureCreated')),
    '*.MigrateUp': named('MigrateUp', { imported: /^FluentMigrator\b/ }),
    '*.PerformUpgrade': named('PerformUpgrade', { imported: /^DbUp\b/ }),
  },
  ruby: {
    '*.migration_context.migrate': named('migrate'),
    'ActiveRecord.Tasks.DatabaseTasks.migrate': named('migrate'),
    'Sequel.Migrator.run': named('Sequel::Migrator.run'),
  },
  php: {
    '*.Artisan.call': named('migrate', { first: /^migrate(?::\w+)?(?:\s|$)/ }),
    '*.updateSchema': named('updateSchema', { imported: /Doctrine/ }),
  },
  rust: {
    'sqlx.migrate().run': named('migrate!'),
    '*.run': named('migrations::runner', { path: /(?:^|\.)migrations\.runner\(\)\.run$/ }),
    '*.run_pending_migrations': named('run_pending_migrations'),
    '*.Migrator.up': named('Migrator::up'),
  },
};
