import { headersAround } from '../../../engine/conditions';
import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { type Database, databaseOf, isEmbedded, knownStart } from '../../../knowledge/programs/databases';
import { settingsSiblings } from '../../../project/elsewhere';
import type { BindingFact, CallFact, FallbackFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { fromEntry } from './entries';
import { djangoServer, isServerInExample, productionDatabase, productionInText } from './production';
import { report } from './report';
import { DATABASE_VARIABLE } from './variables';

/** Names under which code keeps the address or the kind of its database. */
const SETTINGS =
  /^(?:SQLALCHEMY_DATABASE_URI|SQLALCHEMY_DATABASE_URL|DATABASE_URI|DATABASE_URL|database_url|default)$/;
const SECTIONS = /^(?:development|dev)$/;
/** Calls of Entity Framework, with or without the `Use` that a setter loses. */
const ENTITY_FRAMEWORK = /^(?:Use)?(?:InMemoryDatabase|Sqlite)$/;
const SERVERS_OF_ENTITY_FRAMEWORK = /\.Use(Npgsql|SqlServer|MySql|MySQL|Oracle)\s*\(/g;
const TESTS = /\b(?:test|tests|testing|pytest)\b|[Tt]est(?:ing|s)?Conf|\btest_|sys\.argv/;

export default rule<object>({
  id: 'dev-prod-parity/different-database',
  title: 'Another database in development',
  severity: 'warning',
  roles: ['app', 'script', 'example', 'dev-only'],
  apis: { ruby: { gem: {} } },

  call({ call: { args } }, _api, context) {
    return gem(args[0], context);
  },

  environment(read, fact, context) {
    const start = knownStart(read.fallback && context.dereference(read.fallback));
    const database = start === undefined ? undefined : databaseOf(start);
    const production =
      isEmbedded(database) && DATABASE_VARIABLE.test(read.name) ? productionDatabase(context) : undefined;
    if (!database || !production || !read.fallback || isServerInExample(context, read.name)) return undefined;
    return {
      ...report(read.fallback.span, database, production, context),
      fixes: () => requireVariable(read.name, fact, context),
    };
  },

  names: (name) =>
    name === 'ENGINE' || SETTINGS.test(name) || SECTIONS.test(name) || ENTITY_FRAMEWORK.test(name),
  bindingWords: ['sqlite', 'Sqlite', 'InMemoryDatabase'],
  bindingRoles: ['app', 'script'],
  binding(fact, context) {
    const { name, value } = fact;
    if (!value) return undefined;
    if (ENTITY_FRAMEWORK.test(name)) return entityFramework(fact, context);
    if (SECTIONS.test(name)) return section(fact, context);
    // What stands behind an `or` is what developers get.
    const used = value.kind === 'fallback' ? value.fallback : value;
    const start = knownStart(used);
    const database =
      start === undefined || (name !== 'ENGINE' && !start.includes(':')) ? undefined : databaseOf(start);
    if (!database || !isEmbedded(database) || isForTests(value.span.start, context)) return undefined;
    const server = name === 'ENGINE' ? djangoServer([context.text, ...settingsSiblings(context)]) : undefined;
    const { span } = used;
    if (server) return report(span, database, { database: server }, context, true);
    const production = productionDatabase(context);
    return production && report(span, database, production, context);
  },

  entry: fromEntry,
});

/** What the tests alone run on is no matter of development; the fast database there is a choice of its own. */
function isForTests(offset: number, { text, document }: RuleContext): boolean {
  return (
    TESTS.test(document.path.slice(document.path.lastIndexOf('/') + 1)) ||
    headersAround(text, offset).some((line) => TESTS.test(line))
  );
}

/** `development: { client: 'sqlite3' }` beside `production: { client: 'pg' }`. */
function section({ value }: BindingFact, context: RuleContext): Report | undefined {
  if (value?.kind !== 'object') return undefined;
  const entry = value.entries.find(({ key }) => /^(?:client|dialect|adapter|type|provider)$/.test(key));
  const database = entry && databaseOf(context.constant(entry.value) ?? '');
  const server = isEmbedded(database) ? productionInText(context.text) : undefined;
  return (
    entry && database && server && report(entry.value.span, database, { database: server }, context, true)
  );
}

/** `UseInMemoryDatabase` while developing, one server's provider otherwise. */
function entityFramework(fact: BindingFact, context: RuleContext): Report | undefined {
  const { text } = context;
  const servers = new Set([...text.matchAll(SERVERS_OF_ENTITY_FRAMEWORK)].map(([, name = '']) => name));
  const isChosen = headersAround(text, fact.nameSpan.start).some((line) =>
    /IsDevelopment|IsProduction|IsStaging|#if DEBUG|EnvironmentName/.test(line),
  );
  if (servers.size !== 1 || !isChosen) return undefined;
  const server = databaseOf(([...servers][0] ?? '').replace('Npgsql', 'postgres'));
  const database: Database | 'an in-memory database' = /Sqlite/.test(fact.name)
    ? 'SQLite'
    : 'an in-memory database';
  return server && report(fact.nameSpan, database, { database: server }, context, true);
}

/** `gem 'sqlite3', group: :development` beside a `gem 'pg'`, where no `database.yml` tells more. */
function gem(value: Value | undefined, context: RuleContext): Report | undefined {
  const name = context.constant(value);
  const database = name === undefined ? undefined : databaseOf(name);
  if (!value || !database || !isEmbedded(database) || !/(?:^|\/)Gemfile$/.test(context.document.path))
    return undefined;
  if (context.project.files.some(({ path }) => /(?:^|\/)database\.yml$/.test(path))) return undefined;
  const { text } = context;
  const line = text.slice(value.span.end, text.indexOf('\n', value.span.end));
  const groups = `${line} ${headersAround(text, value.span.start).join(' ')}`;
  if (!/:development\b/.test(groups)) return undefined;
  const servers = new Set(
    [...text.matchAll(/^\s*gem\s*\(?\s*["'](pg|mysql2|trilogy)["']/gm)].flatMap(
      ([, server = '']) => databaseOf(server) ?? [],
    ),
  );
  const [server] = servers;
  return servers.size === 1 && server
    ? report(value.span, database, { database: server }, context, true)
    : undefined;
}

/** Without the fallback, a start without the variable fails instead of using another database. */
function requireVariable(name: string, fact: CallFact | FallbackFact, context: RuleContext): readonly Fix[] {
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
