import type { Command } from '../facts';

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
 * Doctrine, Phinx, Flyway, Liquibase, goose, golang-migrate, dbmate, Atlas, EF Core, Diesel, sqlx, SeaORM, Ecto.
 */
const MIGRATIONS: Readonly<Record<string, Test>> = {
  'manage.py': begins('migrate'),
  'django-admin': begins('migrate'),
  alembic: begins('upgrade'),
  flask: begins('db', 'upgrade'),
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
  'bin/console': begins('doctrine:migrations:migrate'),
  console: begins('doctrine:migrations:migrate'),
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

/** Programs that run a script which is their first argument. */
const INTERPRETERS = /^(?:python(?:\d(?:\.\d+)?)?|php|ruby|node|ts-node|tsx)$/;
/** Programs that run a tool of a package manager, and the subcommand with which they do. */
const RUNNERS: Readonly<Record<string, RegExp>> = {
  npx: /^/,
  bunx: /^/,
  npm: /^exec$/,
  pnpm: /^(?:exec|dlx)$/,
  yarn: /^(?:exec|run|dlx)$/,
};

/** How a person would call the migration that a command runs: `alembic upgrade`; undefined for anything else. */
export function migrationOf({ words }: Command): string | undefined {
  return migration(words.map(({ text }) => text ?? ''));
}

function migration(words: readonly string[]): string | undefined {
  const [first = '', ...rest] = words;
  const program = first.slice(first.lastIndexOf('/') + 1);
  const args = rest.filter((word) => word !== '' && !word.startsWith('-'));
  if (INTERPRETERS.test(program))
    return rest[0] === '-m' ? migration(rest.slice(1)) : migration(rest.slice(firstScript(rest)));
  const runner = RUNNERS[program];
  if (runner) {
    const [subcommand = ''] = args;
    const from = program === 'npx' || program === 'bunx' ? 0 : 1;
    return from === 0 || runner.test(subcommand) ? migration(args.slice(from)) : migration(args);
  }
  const test = Object.hasOwn(MIGRATIONS, program) ? MIGRATIONS[program] : undefined;
  return test?.(args) ? [program, ...args.slice(0, program === 'dotnet' ? 3 : 1)].join(' ') : undefined;
}

/** Where the script stands behind options such as `-u`. */
function firstScript(args: readonly string[]): number {
  const at = args.findIndex((arg) => !arg.startsWith('-'));
  return at === -1 ? args.length : at;
}
