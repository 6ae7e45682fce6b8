import type { RuleContext } from '../../../engine/rule';
import {
  type Database,
  databaseOf,
  databaseOfDriver,
  databaseOfService,
  isEmbedded,
} from '../../../knowledge/programs/databases';
import { type Place, type Setting, settingOf } from '../../../project/project-file';
import { DATABASE_VARIABLE } from './variables';

/** A database server that the project is said to use elsewhere. */
export interface Production {
  readonly database: Database;
  /** Where it stands; undefined where only a driver tells. */
  readonly place?: Place;
  readonly setting?: Setting;
}

/**
 * The one database server that the files around speak of: as a service that runs beside the app, in a variable that is
 * given to it, or as the only driver that is declared. None where there are several: what supports many databases is
 * made to run on each.
 */
export function productionDatabase({ project, document }: RuleContext): Production | undefined {
  const places = [
    ...project.services.map((use) => ({
      database: databaseOfService(use),
      place: use.place,
      setting: use.setting,
    })),
    ...project.variables
      .filter(({ as }) => as === 'given')
      .map(({ name, value, place }) => ({
        // A bare word such as `mysql` may be the name of anything: of a host, of a user.
        database:
          typeof value === 'string' && (value.includes(':') || DATABASE_VARIABLE.test(name))
            ? databaseOf(value)
            : undefined,
        place,
        setting: settingOfPath(place.path, project.files),
      })),
  ].filter(({ database }) => isServer(database));
  const drivers = [...project.dependencies].map(databaseOfDriver);
  const all = [...places.map(({ database }) => database), ...drivers].filter(isServer);
  const [database] = all;
  if (!database || all.some((other) => other !== database)) return undefined;
  const known = places.filter(({ setting, place }) => setting !== 'ci' && place.path !== document.path);
  const place = known.find(({ setting }) => setting === 'production') ?? known[0];
  return { database, ...(place ? { place: place.place, setting: place.setting } : {}) };
}

/** Whether the example that developers copy names a server, so that a fallback of the code is never used. */
export function isServerInExample({ project }: RuleContext, name: string): boolean {
  return project.variables.some(
    (variable) =>
      variable.as === 'example' && variable.name === name && isServer(databaseOf(String(variable.value))),
  );
}

function isServer(database: Database | undefined): database is Database {
  return database !== undefined && !isEmbedded(database);
}

function settingOfPath(path: string, files: RuleContext['project']['files']) {
  const file = files.find((one) => one.path === path);
  return file ? settingOf(file) : 'development';
}

/** The one database server among some names and addresses; undefined where there are several. */
export function onlyServer(written: readonly (string | undefined)[]): Database | undefined {
  const found = new Set(
    written.flatMap((text) => {
      const database = text === undefined ? undefined : databaseOf(text);
      return isServer(database) ? [database] : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
