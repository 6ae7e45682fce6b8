import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { type Database, databaseOf, isEmbedded } from '../../../knowledge/programs/databases';
import {
  fallbackOf,
  isForDevelopers,
  isSpringDevelopment,
  springElsewhere,
  variableInProduction,
} from '../../../project/elsewhere';
import type { EntryFact } from '../../../semantics/facts';
import { onlyServer, type Production, productionDatabase } from './production';
import { report } from './report';
import { DATABASE_VARIABLE } from './variables';

/** Keys of Sequelize and Knex that say which database it is. */
const SQL_KEY = /^(?:dialect|client|url)$/;
const SPRING_KEY = /(?:datasource(?:\.hikari)?\.(?:url|jdbc-url|jdbcUrl)|r2dbc\.url)$/;

/** Settings in formats: `database.yml`, Spring's profiles, `.env` files, JSON of Sequelize. */
export function fromEntry(fact: EntryFact, context: RuleContext): Report | undefined {
  const { dialect, key, value } = fact;
  if (typeof value !== 'string') return undefined;
  const database = databaseOf(fallbackOf(value));
  if (!database || !isEmbedded(database)) return undefined;
  switch (dialect) {
    case 'rails-database':
      return key === 'adapter' || key === 'url' ? rails(fact, database, context) : undefined;
    case 'spring':
      return SPRING_KEY.test(fact.path.join('.')) ? spring(fact, database, context) : undefined;
    case 'dotenv':
    case 'compose':
      return DATABASE_VARIABLE.test(key) ? variable(fact, database, context) : undefined;
    case 'json':
      return ['dev', 'development'].includes(fact.path[0] ?? '') && SQL_KEY.test(key)
        ? found(fact, database, onlyServer(saidOfProduction(context, SQL_KEY)), context)
        : undefined;
    default:
      return undefined;
  }
}

function found(
  { content }: EntryFact,
  database: Database,
  server: Database | undefined,
  context: RuleContext,
): Report | undefined {
  return server && report(content, database, { database: server }, context, true);
}

/** The adapter of `development`, or of the `default` that it takes over, beside that of `production`. */
function rails(fact: EntryFact, database: Database, context: RuleContext): Report | undefined {
  const [section] = fact.path;
  if (section !== 'development' && !(section === 'default' && isTakenOver(context))) return undefined;
  const server = onlyServer(saidOfProduction(context, /^adapter$/));
  if (server) return found(fact, database, server, context);
  // The address of production comes from the environment; then the driver says what it is.
  const opens = saidOfProduction(context, /^url$/).length > 0;
  const production = opens ? productionDatabase(context) : undefined;
  return production && report(fact.content, database, production, context);
}

/** Whether development has what `default` says, as it says nothing else itself. */
function isTakenOver(context: RuleContext): boolean {
  const own = context.entries(['development']);
  return own.length > 0 && !own.some(({ key }) => key === 'adapter' || key === 'url');
}

/** What the section for production gives some keys. */
function saidOfProduction(context: RuleContext, keys: RegExp): readonly string[] {
  return [...context.entries(['production']), ...context.entries(['prod'])]
    .filter(({ key }) => keys.test(key))
    .map(({ value }) => String(value));
}

/** One profile for development, or the base that developers run, beside the one that production runs. */
function spring(fact: EntryFact, database: Database, context: RuleContext): Report | undefined {
  if (!isSpringDevelopment(context.document.path)) return undefined;
  const others = springElsewhere(context, SPRING_KEY).flatMap(({ value, place }): readonly Production[] => {
    const other = databaseOf(fallbackOf(value));
    return other && !isEmbedded(other) ? [{ database: other, place, setting: 'production' }] : [];
  });
  const [production] = others;
  if (!production || others.some((other) => other.database !== production.database)) return undefined;
  return report(fact.content, database, production, context);
}

/** A variable for development, beside the service or the variable of other files. */
function variable(fact: EntryFact, database: Database, context: RuleContext): Report | undefined {
  if (!isForDevelopers(context.document)) return undefined;
  const deployed = variableInProduction(context, fact.key);
  if (deployed && isEmbedded(databaseOf(deployed.value))) return undefined;
  const production = productionDatabase(context);
  // A Compose file for development beside an example for a start without it: two ways to develop.
  if (context.document.role === 'example' && production?.setting !== 'production') return undefined;
  return production?.place && report(fact.content, database, production, context, true);
}
