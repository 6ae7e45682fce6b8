import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { deployOf, isChosenByDeploy, isForTests, isTestFile } from '../../../knowledge/deploys';
import { type Database, databaseOf, isEmbedded } from '../../../knowledge/programs/databases';
import { besideInSettings, inSameFile } from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import type { ObjectEntry, Value } from '../../../semantics/values';
import { onlyServer } from './production';
import { report } from './report';

/** Names under which code keeps the address or the kind of its database. */
export const SETTINGS =
  /^(?:SQLALCHEMY_DATABASE_URI|SQLALCHEMY_DATABASE_URL|DATABASE_URI|DATABASE_URL|database_url|default)$/;
/** Names of the settings for development, where those of each deploy are an object. */
export const SECTIONS = /^(?:development|dev)$/;
/** Calls of Entity Framework, with or without the `Use` that a setter loses. */
export const ENTITY_FRAMEWORK = /^(?:Use)?(?:InMemoryDatabase|Sqlite)$/;
const SERVERS_OF_ENTITY_FRAMEWORK: Readonly<Record<string, Database>> = {
  UseNpgsql: 'PostgreSQL',
  UseSqlServer: 'SQL Server',
  UseMySql: 'MySQL',
  UseMySQL: 'MySQL',
  UseOracle: 'Oracle',
};
/** Keys that say which database an object of settings is about. */
const KIND: ReadonlySet<string> = new Set(['client', 'dialect', 'adapter', 'type', 'provider', 'url']);

/** What the tests alone run on is no matter of development; the fast database there is a choice of its own. */
export function isAside({ span }: Value, context: RuleContext): boolean {
  return isTestFile(context.document.path) || isForTests(span, context);
}

/** The server that other branches or modules of Django's settings name. */
export function djangoServer(context: RuleContext): Database | undefined {
  const engines = [...inSameFile(context, ['ENGINE']), ...besideInSettings(context, ['ENGINE'])];
  return onlyServer(engines.map(({ text }) => text));
}

/** `development: { client: 'sqlite3' }` beside `production: { client: 'pg' }`. */
export function section({ value }: BindingFact, context: RuleContext): Report | undefined {
  const entry = value?.kind === 'object' ? value.entries.find(({ key }) => KIND.has(key)) : undefined;
  const database = entry && databaseOf(context.constant(entry.value) ?? '');
  if (!value || !database || !isEmbedded(database)) return undefined;
  const server = onlyServer(
    sectionsBeside(value, context)
      .filter(({ key }) => deployOf(key) === 'production')
      .flatMap((beside) => (beside.value.kind === 'object' ? beside.value.entries : []))
      .filter(({ key }) => KIND.has(key))
      .map((said) => context.constant(said.value)),
  );
  return server && report(entry.value.span, database, { database: server }, context, true);
}

function sectionsBeside(value: Value, context: RuleContext): readonly ObjectEntry[] {
  for (const around of context.around(value)) if (around.kind === 'object') return around.entries;
  return [];
}

/** `UseInMemoryDatabase` while developing, one server's provider otherwise. */
export function entityFramework({ name, nameSpan }: BindingFact, context: RuleContext): Report | undefined {
  if (!isChosenByDeploy(nameSpan, context)) return undefined;
  const calls = context.calls(Object.keys(SERVERS_OF_ENTITY_FRAMEWORK).map((server) => `*.${server}`));
  const servers = new Set(calls.flatMap((call) => SERVERS_OF_ENTITY_FRAMEWORK[call.name] ?? []));
  const [server, ...more] = servers;
  const database = /Sqlite/.test(name) ? 'SQLite' : 'an in-memory database';
  return server && more.length === 0
    ? report(nameSpan, database, { database: server }, context, true)
    : undefined;
}
