import { migrationOf } from '../../../knowledge/programs/migrations';
import { seedOf } from '../../../knowledge/programs/seeds';
import { toolOf } from '../../../knowledge/programs/tools';
import type { Command } from '../../../semantics/facts';

/** Tools of frameworks with which people administer an app: each subcommand is a task. */
const TOOLS: ReadonlySet<string> = new Set(
  'manage.py django-admin artisan console rails rake occ drush wp ace craft cake yii spark magento'.split(
    ' ',
  ),
);
/** Subcommands that only look. */
const LOOKS =
  /^(?:|list|help|about|check|test|status|version|routes|stats|notes|server|s|runserver|serve|showmigrations|diffsettings|inspectdb|sqlmigrate|dumpdata|route:list|schedule:list|config:show|migrate:status|db:version|db:migrate:status|debug:[\w-]+|lint:[\w-]+|core|plugin)$/;
/** Statements that change rows or tables. */
const CHANGES =
  /\b(?:insert\s+into|update\s+\w|delete\s+from|alter\s+(?:table|role|user)|drop\s+\w|truncate|create\s+(?:table|index|role|user))/i;
const CLIENTS: ReadonlySet<string> = new Set([
  'psql',
  'mysql',
  'mariadb',
  'sqlite3',
  'clickhouse-client',
  'mongo',
  'mongosh',
  'sqlcmd',
]);
const FLUSHES = /^(?:flushall|flushdb|del)$/i;

/** How a person would call the admin task that a command does; undefined where it does none, or only looks. */
export function adminTaskOf(command: Command): string | undefined {
  const done = migrationOf(command) ?? seedOf(command);
  if (done !== undefined) return done;
  const { name, operands, args } = toolOf(command);
  const [verb = ''] = operands;
  if (TOOLS.has(name)) return LOOKS.test(verb) ? undefined : `${name} ${verb}`;
  if (CLIENTS.has(name))
    return args.some((arg) => CHANGES.test(arg)) || readsScript(command) ? name : undefined;
  if (name === 'redis-cli')
    return operands.some((operand) => FLUSHES.test(operand)) ? 'redis-cli' : undefined;
  return undefined;
}

/** `psql < orders.sql` */
function readsScript({ redirects }: Command): boolean {
  return redirects.some(
    ({ operator, target }) => operator === '<' && (target.text ?? target.raw).endsWith('.sql'),
  );
}
