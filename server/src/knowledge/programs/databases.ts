import type { ServiceUse } from '../../project/services';
import type { Value } from '../../semantics/values';

/** A kind of SQL database, as far as two of a kind behave alike. */
export type Database =
  | 'SQLite'
  | 'H2'
  | 'HSQLDB'
  | 'Derby'
  | 'PostgreSQL'
  | 'MySQL'
  | 'SQL Server'
  | 'Oracle';

/** Names that drivers, adapters and URLs have for them. */
const NAMES: Readonly<Record<Database, RegExp>> = {
  SQLite: /^(?:better-)?sqlite3?$|^(?:spatialite|libsql|aiosqlite)$/,
  H2: /^h2$/,
  HSQLDB: /^hsqldb$/,
  Derby: /^derby$/,
  PostgreSQL: /^(?:pg|pgsql|postgres|postgresql|postgresql_psycopg2|postgis|cockroachdb)$/,
  MySQL: /^(?:mysql2?|mariadb|trilogy)$/,
  'SQL Server': /^(?:mssql|sqlsrv|sqlserver|tedious)$/,
  Oracle: /^(?:oracle|oracledb|oracle_enhanced)$/,
};
/** Those that live inside the process. */
const EMBEDDED: ReadonlySet<Database> = new Set(['SQLite', 'H2', 'HSQLDB', 'Derby']);
/** `jdbc:h2:mem:x`, `sqlite+aiosqlite:///x`, `postgres://…` */
const URL = /^(?:jdbc:(?:tc:|p6spy:)?|r2dbc:(?:tc:|pool:)?)?(\w+)(?:\+\w+)?:/;
/** Prisma's address of a SQLite file. */
const FILE = /^file:[^\s?]*\.(?:db|sqlite3?)\b/;
const DJANGO = /^django\.(?:contrib\.gis\.)?db\.backends\.(\w+)$/;

/** The database that an address, a driver's or an adapter's name stands for; undefined for anything else. */
export function databaseOf(written: string): Database | undefined {
  const text = written.trim().toLowerCase();
  if (FILE.test(text)) return 'SQLite';
  const name = DJANGO.exec(text)?.[1] ?? URL.exec(text)?.[1] ?? text;
  return (Object.keys(NAMES) as Database[]).find((database) => NAMES[database].test(name));
}

/** Whether a database lives inside the process that uses it. */
export function isEmbedded(database: Database | undefined): boolean {
  return database !== undefined && EMBEDDED.has(database);
}

/** What a value begins with, as far as it is known: `f"sqlite:///{folder}/db"` begins with `sqlite:///`. */
export function knownStart(value: Value | undefined): string | undefined {
  if (value?.kind === 'string') return value.text;
  const first = value?.kind === 'template' ? value.parts[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** The database that a backing service is. */
export function databaseOfService({ service }: ServiceUse): Database | undefined {
  const database = databaseOf(service);
  return service === 'sql-server' ? 'SQL Server' : database;
}

/** Packages that connect to a database server, by ecosystem's own names. */
const DRIVERS: Readonly<Record<string, Database>> = {
  psycopg: 'PostgreSQL',
  psycopg2: 'PostgreSQL',
  'psycopg2-binary': 'PostgreSQL',
  asyncpg: 'PostgreSQL',
  pg: 'PostgreSQL',
  postgres: 'PostgreSQL',
  'gorm.io/driver/postgres': 'PostgreSQL',
  'github.com/lib/pq': 'PostgreSQL',
  'org.postgresql:postgresql': 'PostgreSQL',
  'Npgsql.EntityFrameworkCore.PostgreSQL': 'PostgreSQL',
  mysqlclient: 'MySQL',
  pymysql: 'MySQL',
  aiomysql: 'MySQL',
  mysql: 'MySQL',
  mysql2: 'MySQL',
  trilogy: 'MySQL',
  'gorm.io/driver/mysql': 'MySQL',
  'github.com/go-sql-driver/mysql': 'MySQL',
  'com.mysql:mysql-connector-j': 'MySQL',
  'mysql:mysql-connector-java': 'MySQL',
  'org.mariadb.jdbc:mariadb-java-client': 'MySQL',
  'Pomelo.EntityFrameworkCore.MySql': 'MySQL',
  mssql: 'SQL Server',
  tedious: 'SQL Server',
  'com.microsoft.sqlserver:mssql-jdbc': 'SQL Server',
  'Microsoft.EntityFrameworkCore.SqlServer': 'SQL Server',
  oracledb: 'Oracle',
};

/** The database that a dependency connects to. */
export function databaseOfDriver(dependency: string): Database | undefined {
  return Object.hasOwn(DRIVERS, dependency) ? DRIVERS[dependency] : undefined;
}
