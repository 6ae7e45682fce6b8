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
import { type Production, productionDatabase, productionInText } from './production';
import { report } from './report';
import { DATABASE_VARIABLE } from './variables';

/** An example that names servers besides leaves the choice to those who run it. */
const SERVER = /^\s*#.*\b(?:postgres(?:ql)?|pgsql|mysql|mariadb|sqlsrv)\b/im;
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
      return /^(?:dev|development)$/.test(fact.path[0] ?? '') && /^(?:dialect|client)$/.test(key)
        ? found(fact, database, productionInText(context.text), context)
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

/** The adapter of `development`, or the `default` that it takes over, beside that of `production`. */
function rails(fact: EntryFact, database: Database, context: RuleContext): Report | undefined {
  const { text } = context;
  const isDefault = fact.path[0] === 'default' && /^development:[^\n]*\n[ \t]+<<:[ \t]*\*default/m.test(text);
  if (fact.path[0] !== 'development' && !isDefault) return undefined;
  const server = serverIn(sectionOf(text, 'production'));
  if (server) return found(fact, database, server, context);
  // The address of production comes from the environment; then the driver says what it is.
  const opens = /^[ \t]+url:/m.test(sectionOf(text, 'production'));
  const production = opens ? productionDatabase(context) : undefined;
  return production && report(fact.content, database, production, context);
}

function sectionOf(text: string, name: string): string {
  const start = text.search(new RegExp(`^${name}:`, 'm'));
  if (start === -1) return '';
  const rest = text.slice(start + name.length);
  const end = rest.search(/\n[^\s#]/);
  return end === -1 ? rest : rest.slice(0, end);
}

function serverIn(section: string): Database | undefined {
  const adapter = /^[ \t]+adapter:[ \t]*["']?([\w-]+)/m.exec(section)?.[1];
  const database = adapter === undefined ? undefined : databaseOf(adapter);
  return isEmbedded(database) ? undefined : database;
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
  if (!isForDevelopers(context.document) || SERVER.test(context.text)) return undefined;
  const deployed = variableInProduction(context, fact.key);
  if (deployed && isEmbedded(databaseOf(deployed.value))) return undefined;
  const production = productionDatabase(context);
  // A Compose file for development beside an example for a start without it: two ways to develop.
  const isLikely = context.document.role === 'example' && production?.setting !== 'production';
  return production?.place && report(fact.content, database, production, context, !isLikely);
}
