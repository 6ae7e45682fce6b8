import type { Command } from '../../semantics/facts';
import { toolOf } from './tools';

type Test = (args: readonly string[]) => boolean;

/** The first arguments that are no options are these. */
const begins =
  (...wanted: readonly (string | RegExp)[]): Test =>
  (args) =>
    wanted.every((want, index) => {
      const arg = args[index] ?? '';
      return typeof want === 'string' ? arg === want : want.test(arg);
    });

const any =
  (...tests: readonly Test[]): Test =>
  (args) =>
    tests.some((test) => test(args));

/**
 * Commands that change the schema of a database, by program, from the documentation of each tool: Django, Alembic,
 * Flask-Migrate, Rails, Prisma, Sequelize, Knex, TypeORM, Drizzle, MikroORM, node-pg-migrate, db-migrate, Laravel,
 * Doctrine, Phinx, Yii, CodeIgniter, Adonis, Flyway, Liquibase, goose, golang-migrate, dbmate, Atlas, EF Core, Diesel, sqlx, SeaORM, Ecto.
 */
const MIGRATIONS: Readonly<Record<string, Test>> = {
  'manage.py': begins('migrate'),
  'django-admin': begins('migrate'),
  // `alembic -c config.ini upgrade head`, `flask --app shop db upgrade`
  alembic: (args) => args.includes('upgrade'),
  flask: (args) => args[args.indexOf('db') + 1] === 'upgrade' && args.includes('db'),
  aerich: begins('upgrade'),
  rails: any(begins(/^db:(?:migrate|prepare|schema:load|setup)\b/)),
  rake: any(begins(/^db:(?:migrate|prepare|schema:load|setup)\b/)),
  hanami: begins('db', 'migrate'),
  prisma: any(begins('migrate', 'deploy'), begins('db', 'push'), begins('migrate', 'dev')),
  'sequelize-cli': begins(/^db:migrate(?!:status)/),
  sequelize: begins(/^db:migrate(?!:status)/),
  knex: begins(/^migrate:(?:latest|up)$/),
  typeorm: begins(/^(?:migration:run|schema:sync)$/),
  'typeorm-ts-node-commonjs': begins('migration:run'),
  'drizzle-kit': any(begins('migrate'), begins('push')),
  'mikro-orm': begins('migration:up'),
  'node-pg-migrate': begins('up'),
  'db-migrate': begins('up'),
  artisan: begins(/^migrate(?::fresh|:refresh)?$/),
  console: begins('doctrine:migrations:migrate'),
  ace: begins('migration:run'),
  yii: begins(/^migrate(?:\/up)?$/),
  spark: begins('migrate'),
  'migrate-mongo': begins('up'),
  phinx: begins('migrate'),
  flyway: (args) => args.includes('migrate'),
  liquibase: (args) => args.includes('update'),
  goose: (args) => args.includes('up'),
  migrate: (args) => args.includes('up'),
  dbmate: any(begins('up'), begins('migrate')),
  atlas: begins('migrate', 'apply'),
  dotnet: begins('ef', 'database', 'update'),
  'dotnet-ef': begins('database', 'update'),
  diesel: any(begins('migration', 'run'), begins('setup')),
  sqlx: begins('migrate', 'run'),
  'sea-orm-cli': begins('migrate'),
  mix: begins('ecto.migrate'),
};

/** Options with which the schema stays as it is. */
const LOOKS = /^--(?:check|plan|dry-run|pretend|help|list|status)$/;

/** How a person would call the migration that a command runs: `alembic upgrade`; undefined for anything else. */
export function migrationOf(command: Command): string | undefined {
  const { name, operands, args } = toolOf(command);
  if (args.some((arg) => LOOKS.test(arg))) return undefined;
  const test = Object.hasOwn(MIGRATIONS, name) ? MIGRATIONS[name] : undefined;
  if (!test?.(operands)) return undefined;
  if (name === 'flask') return 'flask db upgrade';
  const verb = VERB_ANYWHERE.test(name) ? operands.find((operand) => VERBS.test(operand)) : operands[0];
  return [name, ...(name === 'dotnet' ? operands.slice(0, 3) : [verb])].join(' ');
}

/** Tools whose options come before the verb, with values of their own. */
const VERB_ANYWHERE = /^(?:alembic|flyway|liquibase|goose|migrate)$/;
const VERBS = /^(?:up|upgrade|update|migrate)$/;
