import { type Mark, type Registration, type RequestTable, requestTables } from '../../../knowledge/requests';
import type { ApiTable } from '../../../semantics/apis';

/** Calls and marks with the path of a route. */
export const routes = tableOf(({ registrations }) => registrations);
export const marks = tableOf((table) => table.marks);

/** What does a task of administration: commands of a framework, changes of the schema, programs. */
export const TASKS: readonly string[] = [
  ...['*.Artisan.call', 'shell_exec', 'passthru', 'exec', 'system'],
  ...[
    'call_command',
    'django.core.management.call_command',
    'alembic.command.upgrade',
    'flask_migrate.upgrade',
  ],
  ...['run', 'call', 'check_call', 'check_output', 'Popen'].map((name) => `subprocess.${name}`),
  ...['os.system', 'os.popen', '*.create_all'],
  ...['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork'].map(
    (name) => `child_process.${name}`,
  ),
  ...['*.migrate.latest', '*.runMigrations', '*.sync'],
  ...['os/exec.Command', 'os/exec.CommandContext', '*.AutoMigrate'],
  ...['System.Diagnostics.Process.Start', '*.Database.Migrate', '*.Database.MigrateAsync'],
  ...['*.Database.EnsureCreated', '*.Database.EnsureCreatedAsync'],
  ...['std.process.Command.new', 'tokio.process.Command.new'],
  ...['java.lang.Runtime.exec', 'java.lang.ProcessBuilder'],
  ...[
    'Rake.Task[].invoke',
    'Rake.Task[].execute',
    '*.load_seed',
    'Kernel.system',
    'Kernel.spawn',
    'Kernel.`',
  ],
];

/** Of each ecosystem put together when it is first asked for. */
function tableOf<Row extends Mark | Registration>(
  rowsOf: (table: RequestTable) => Readonly<Record<string, Row>>,
): ApiTable<Row> {
  const tables: Record<string, Readonly<Record<string, Row>>> = {};
  for (const [ecosystem, table] of Object.entries(requestTables)) {
    let rows: Readonly<Record<string, Row>> | undefined;
    const routesIn = () =>
      Object.fromEntries(
        Object.entries(rowsOf(table())).filter(
          ([, { purpose, route }]) => purpose === 'request' && route !== undefined,
        ),
      );
    Object.defineProperty(tables, ecosystem, {
      enumerable: true,
      get: () => {
        rows ??= routesIn();
        return rows;
      },
    });
  }
  return tables;
}
