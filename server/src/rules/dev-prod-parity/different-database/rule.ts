import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { deployOf, isChosenByDeploy, isForTests, isTestFile } from '../../../knowledge/deploys';
import { type Database, databaseOf, isEmbedded, knownStart } from '../../../knowledge/programs/databases';
import { besideInSettings, inSameFile } from '../../../project/elsewhere';
import type { BindingFact, CallFact, FallbackFact } from '../../../semantics/facts';
import type { CallValue, ObjectEntry, Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { fromEntry } from './entries';
import { isServerInExample, onlyServer, productionDatabase } from './production';
import { report } from './report';
import { DATABASE_VARIABLE } from './variables';

/** Names under which code keeps the address or the kind of its database. */
const SETTINGS: ReadonlySet<string> = new Set([
  'SQLALCHEMY_DATABASE_URI',
  'SQLALCHEMY_DATABASE_URL',
  'DATABASE_URI',
  'DATABASE_URL',
  'database_url',
  'default',
]);
const SECTIONS: ReadonlySet<string> = new Set(['development', 'dev']);
/** Calls of Entity Framework, with or without the `Use` that a setter loses. */
const ENTITY_FRAMEWORK = /^(?:Use)?(?:InMemoryDatabase|Sqlite)$/;
const SERVERS_OF_ENTITY_FRAMEWORK: Readonly<Record<string, Database>> = {
  UseNpgsql: 'PostgreSQL',
  UseSqlServer: 'SQL Server',
  UseMySql: 'MySQL',
  UseMySQL: 'MySQL',
  UseOracle: 'Oracle',
};
const SERVERS_OF_GEMS = ['pg', 'mysql2', 'trilogy'];
/** Keys that say which database an object of settings is about. */
const KIND: ReadonlySet<string> = new Set(['client', 'dialect', 'adapter', 'type', 'provider', 'url']);

export default rule<object>({
  id: 'dev-prod-parity/different-database',
  title: 'Another database in development',
  severity: 'warning',
  roles: ['app', 'script', 'example', 'dev-only'],
  apis: { ruby: { gem: {} } },

  call({ call }, _api, context) {
    return gem(call, context);
  },

  environment(read, fact, context) {
    const start = knownStart(read.fallback && context.dereference(read.fallback));
    const database = start === undefined ? undefined : databaseOf(start);
    const production =
      isEmbedded(database) && DATABASE_VARIABLE.test(read.name) ? productionDatabase(context) : undefined;
    if (!database || !production || !read.fallback || isServerInExample(context, read.name)) return undefined;
    return {
      ...report(read.fallback.span, database, production, context),
      fixes: (site) => requireVariable(read.name, fact, site),
    };
  },

  names: (name) =>
    name === 'ENGINE' || SETTINGS.has(name) || SECTIONS.has(name) || ENTITY_FRAMEWORK.test(name),
  bindingWords: ['sqlite', 'Sqlite', 'InMemoryDatabase'],
  bindingRoles: ['app', 'script'],
  appSettings: { python: ['ENGINE'] },
  binding(fact, context) {
    const { name, value } = fact;
    if (!value) return undefined;
    if (ENTITY_FRAMEWORK.test(name)) return entityFramework(fact, context);
    if (SECTIONS.has(name)) return section(fact, context);
    // What stands behind an `or` is what developers get.
    const used = value.kind === 'fallback' ? value.fallback : value;
    const start = knownStart(used);
    const database =
      start === undefined || (name !== 'ENGINE' && !start.includes(':')) ? undefined : databaseOf(start);
    if (!database || !isEmbedded(database) || isAside(value, context)) return undefined;
    const server = name === 'ENGINE' ? djangoServer(context) : undefined;
    const { span } = used;
    if (server) return report(span, database, { database: server }, context, true);
    const production = productionDatabase(context);
    return production && report(span, database, production, context);
  },

  entry: fromEntry,
});

/** What the tests alone run on is no matter of development; the fast database there is a choice of its own. */
function isAside({ span }: Value, context: RuleContext): boolean {
  return isTestFile(context.document.path) || isForTests(span, context);
}

/** The server that other branches or modules of Django's settings name. */
function djangoServer(context: RuleContext): Database | undefined {
  const engines = [...inSameFile(context, ['ENGINE']), ...besideInSettings(context, ['ENGINE'])];
  return onlyServer(engines.map(({ text }) => text));
}

/** `development: { client: 'sqlite3' }` beside `production: { client: 'pg' }`. */
function section({ value }: BindingFact, context: RuleContext): Report | undefined {
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
function entityFramework({ name, nameSpan }: BindingFact, context: RuleContext): Report | undefined {
  if (!isChosenByDeploy(nameSpan, context)) return undefined;
  const calls = context.calls(Object.keys(SERVERS_OF_ENTITY_FRAMEWORK).map((server) => `*.${server}`));
  const servers = new Set(calls.flatMap((call) => SERVERS_OF_ENTITY_FRAMEWORK[call.name] ?? []));
  const [server, ...more] = servers;
  const database = /Sqlite/.test(name) ? 'SQLite' : 'an in-memory database';
  return server && more.length === 0
    ? report(nameSpan, database, { database: server }, context, true)
    : undefined;
}

/** `gem 'sqlite3', group: :development` beside a `gem 'pg'`, where no `database.yml` tells more. */
function gem(call: CallValue, context: RuleContext): Report | undefined {
  const [value] = call.args;
  const name = context.constant(value);
  const database = name === undefined ? undefined : databaseOf(name);
  if (!value || !database || !isEmbedded(database) || !/(?:^|\/)Gemfile$/.test(context.document.path))
    return undefined;
  if (context.project.files.some(({ path }) => /(?:^|\/)database\.yml$/.test(path))) return undefined;
  if (!groupsOf(call, context).includes('development')) return undefined;
  const gems = context.calls(['gem']).map((other) => context.constant(other.call.args[0]));
  const server = onlyServer(gems.filter((other) => SERVERS_OF_GEMS.includes(other ?? '')));
  return server && report(value.span, database, { database: server }, context, true);
}

/** The groups that a gem is in: those of its own option, and of the block around it. */
function groupsOf(call: CallValue, context: RuleContext): readonly (string | undefined)[] {
  const own = call.named.filter(({ name }) => ['group', 'groups'].includes(name)).map(({ value }) => value);
  const around = context
    .regionsAt(call.span)
    .flatMap(({ handedTo }) => (handedTo?.callee.name === 'group' ? handedTo.args : []));
  return [...own, ...around]
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .map((value) => textOrSymbol(value, context));
}

/** Without the fallback, a start without the variable fails instead of using another database. */
function requireVariable(name: string, fact: CallFact | FallbackFact, context: FixContext): readonly Fix[] {
  const { start, end } = fact.kind === 'call' ? fact.call.span : fact.value.span;
  const snippet = context.idioms?.requiredVariable(name, context, start);
  if (!snippet || (fact.kind === 'fallback' && (fact.inPattern || fact.value.kind !== 'fallback'))) return [];
  return [
    {
      title: `Require \`${name}\`: no other database when it is not set`,
      safety: 'suggested',
      edits: [{ start, end, text: snippet.code }, ...snippet.edits],
      files: [{ kind: 'variable', file: '.env.example', name, value: '' }],
    },
  ];
}
