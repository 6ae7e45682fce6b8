import type { Command } from '../../semantics/facts';
import { type Tool, toolOf } from './tools';

type Test = (tool: Tool) => boolean;

const begins =
  (...wanted: readonly (string | RegExp)[]): Test =>
  ({ operands }) =>
    wanted.every((want, index) => {
      const operand = operands[index] ?? '';
      return typeof want === 'string' ? operand === want : want.test(operand);
    });

/** Names that people give to commands and files that fill a database. */
const SEED =
  /^(?:(?:db|run|load|create)[-_:])?(?:seeds?|seeders?|seeding)(?:[-_:](?:db|data|database|all|run))?$/i;
const django = begins(
  /^(?:loaddata|createsuperuser|seed(?:_?\w+)?|populate_?db|load_?(?:initial|demo|sample)_?data|create_?initial_?(?:data|admin|user))$/,
);
const rails = begins(/^db:(?:seed|fixtures:load)\b/);
/** A file that holds data for a database, by its name. */
const DATA =
  /(?:^|[/_.-])(?:seeds?|fixtures?|dump|initial[-_]?data|sample[-_]?data|demo[-_]?data)[\w.-]*\.(?:sql|dump|archive|json|csv)$/i;
const restores: Test = ({ args }) => args.some((arg) => DATA.test(arg));

/**
 * Commands that put rows into a database, from the documentation of each tool: Django, Rails, Prisma, Sequelize, Knex,
 * TypeORM, Laravel, Doctrine, Adonis, Ecto, and the clients of databases.
 */
const SEEDS: Readonly<Record<string, Test>> = {
  'manage.py': django,
  'django-admin': django,
  rails,
  rake: rails,
  prisma: begins('db', 'seed'),
  'sequelize-cli': begins(/^db:seed(?::all)?$/),
  sequelize: begins(/^db:seed(?::all)?$/),
  knex: begins('seed:run'),
  'typeorm-extension': begins(/^seed(?::run)?$/),
  'typeorm-seeding': begins('seed'),
  artisan: begins('db:seed'),
  console: begins(/^(?:doctrine|hautelook|sylius):fixtures:load$/),
  ace: begins('db:seed'),
  mix: ({ operands: [task, file] }) =>
    task === 'ecto.seed' || (task === 'run' && /seeds?\.exs$/.test(file ?? '')),
  psql: restores,
  mysql: restores,
  mariadb: restores,
  mongorestore: () => true,
  mongoimport: () => true,
  pg_restore: () => true,
};

/** How a person would call what puts rows into a database: `rails db:seed`, `node seed.js`; undefined for anything else. */
export function seedOf(command: Command): string | undefined {
  const tool = toolOf(command);
  const { name, operands, by } = tool;
  const test = Object.hasOwn(SEEDS, name) ? SEEDS[name] : undefined;
  const [verb = ''] = operands;
  if (test) {
    if (test(tool))
      return /^(?:psql|mysql|mariadb|mongo|pg_)/.test(name)
        ? name
        : [name, ...operands.slice(0, name === 'prisma' ? 2 : 1)].join(' ');
    return undefined;
  }
  if (name === 'flask') {
    const task = operands.find((operand) => SEED.test(operand));
    return task === undefined ? undefined : `flask ${task}`;
  }
  // `npm run seed`, `yarn db:seed`, `make seed`
  const script =
    by.length > 0 && /^(?:yarn|pnpm|bun)$/.test(by[0] ?? '')
      ? name
      : verb === 'run'
        ? operands[1]
        : undefined;
  if (script !== undefined && /^(?:npm|yarn|pnpm|bun)$/.test(command.program))
    return SEED.test(script) ? `${command.program} run ${script}` : undefined;
  const [, base = '', extension] = /^(.+)\.([cm]?[jt]s|py|rb|php|sh|exs)$/.exec(name) ?? [];
  return extension !== undefined && SEED.test(base) ? [by[0], name].filter(Boolean).join(' ') : undefined;
}
