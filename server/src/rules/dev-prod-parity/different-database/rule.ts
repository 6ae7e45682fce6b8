import { rule } from '../../../engine/rule';
import { databaseOf, isEmbedded, knownStart } from '../../../knowledge/programs/databases';
import { fromEntry } from './entries';
import { requireVariable } from './fixes';
import { gem } from './gems';
import { isServerInExample, productionDatabase } from './production';
import { report } from './report';
import {
  djangoServer,
  ENTITY_FRAMEWORK,
  entityFramework,
  isAside,
  SECTIONS,
  SETTINGS,
  section,
} from './settings';
import { DATABASE_VARIABLE } from './variables';

export default rule<object>({
  id: 'dev-prod-parity/different-database',
  title: 'Another database in development',
  severity: 'warning',
  roles: ['app', 'script', 'example', 'dev-only'],
  apis: { ruby: { gem: {} } },
  paths: { call: { only: /(?:^|\/)Gemfile$/ } },

  call: ({ call }, _api, context) => gem(call, context),

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
    name === 'ENGINE' || SETTINGS.test(name) || SECTIONS.test(name) || ENTITY_FRAMEWORK.test(name),
  bindingWords: ['sqlite', 'Sqlite', 'InMemoryDatabase'],
  bindingRoles: ['app', 'script'],
  appSettings: { python: ['ENGINE'] },
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
    if (!database || !isEmbedded(database) || isAside(value, context)) return undefined;
    const server = name === 'ENGINE' ? djangoServer(context) : undefined;
    const { span } = used;
    if (server) return report(span, database, { database: server }, context, true);
    const production = productionDatabase(context);
    return production && report(span, database, production, context);
  },

  dialects: { entry: ['rails-database', 'spring', 'dotenv', 'compose', 'json'] },
  entry: fromEntry,
});
