import type { ApiTable } from '../../../semantics/apis';

/** A call that opens a database in a file. */
export interface Embedded {
  readonly product: string;
  /** Position of the argument that names the file. */
  readonly at?: number;
  readonly options?: readonly string[];
  /** What the argument looks like where it does. */
  readonly file: RegExp;
  /** What the first argument has to be: the driver. */
  readonly key?: RegExp;
}

const PATH = /^[\w./~ -]+$/;
const SQLITE_URL = /^(?:sqlite(?:\+\w+)?:\/\/\/?(?!:memory)[\w./-]|sqlite:(?!:)[\w./])/;

const sqlite = (at: number, file = PATH): Embedded => ({ product: 'SQLite', at, file });
const product = (name: string, at = 0): Embedded => ({ product: name, at, file: PATH });

/**
 * https://docs.python.org/3/library/sqlite3.html, https://github.com/WiseLibs/better-sqlite3, https://github.com/TryGhost/node-sqlite3,
 * https://pkg.go.dev/go.etcd.io/bbolt, https://www.sqlite.org, https://www.litedb.org, and the READMEs of the packages.
 */
export const apis: ApiTable<Embedded> = {
  python: {
    'sqlite3.connect': sqlite(0),
    'aiosqlite.connect': sqlite(0),
    'sqlalchemy.create_engine': sqlite(0, SQLITE_URL),
    'sqlmodel.create_engine': sqlite(0, SQLITE_URL),
    'sqlalchemy.ext.asyncio.create_async_engine': sqlite(0, SQLITE_URL),
    'peewee.SqliteDatabase': sqlite(0),
    'tinydb.TinyDB': product('TinyDB'),
  },
  node: {
    'better-sqlite3': sqlite(0),
    'sqlite3.Database': sqlite(0),
    'sqlite3.verbose().Database': sqlite(0),
    'sqlite.DatabaseSync': sqlite(0),
    'bun:sqlite.Database': sqlite(0),
    sequelize: { product: 'SQLite', options: ['storage'], file: PATH },
    'sequelize.Sequelize': { product: 'SQLite', options: ['storage'], file: PATH },
    nedb: { product: 'NeDB', options: ['filename'], file: PATH },
    '@seald-io/nedb': { product: 'NeDB', options: ['filename'], file: PATH },
    'lowdb/node.JSONFile': product('lowdb'),
    'lowdb/node.JSONFilePreset': product('lowdb'),
    level: product('LevelDB'),
    'level.Level': product('LevelDB'),
  },
  go: {
    'database/sql.Open': { ...sqlite(1, /^(?:file:)?[\w./~-]+(?:\?|$)/), key: /^sqlite3?$/ },
    'gorm.io/driver/sqlite.Open': sqlite(0, /^(?:file:)?[\w./~-]+(?:\?|$)/),
    'github.com/glebarez/sqlite.Open': sqlite(0, /^(?:file:)?[\w./~-]+(?:\?|$)/),
    'go.etcd.io/bbolt.Open': product('bbolt'),
    'github.com/boltdb/bolt.Open': product('bolt'),
    'github.com/dgraph-io/badger/v4.DefaultOptions': product('Badger'),
    'github.com/syndtr/goleveldb/leveldb.OpenFile': product('LevelDB'),
  },
  jvm: {
    'java.sql.DriverManager.getConnection': {
      product: 'local',
      at: 0,
      file: /^jdbc:(?:h2:(?:file:|~|\.?\/)|hsqldb:file|derby:(?!memory|;)|sqlite:(?!:memory)[\w./])/,
    },
    'org.jetbrains.exposed.sql.Database.connect': {
      product: 'local',
      at: 0,
      file: /^jdbc:(?:h2:(?:file:|~|\.?\/)|hsqldb:file|sqlite:(?!:memory)[\w./])/,
    },
  },
  ruby: {
    'SQLite3.Database': sqlite(0),
    'Sequel.sqlite': sqlite(0),
    'Sequel.connect': sqlite(0, SQLITE_URL),
  },
  php: { PDO: sqlite(0, /^sqlite:(?!:)/), SQLite3: sqlite(0) },
  dotnet: {
    'Microsoft.Data.Sqlite.SqliteConnection': sqlite(0, /Data Source\s*=\s*(?!:memory)[\w./]/i),
    'Microsoft.EntityFrameworkCore.DbContextOptionsBuilder.UseSqlite': sqlite(
      0,
      /(?:Data Source|Filename)\s*=\s*(?!:memory)[\w./]/i,
    ),
    'LiteDB.LiteDatabase': product('LiteDB'),
  },
  rust: {
    'rusqlite.Connection.open': sqlite(0),
    'sqlx.SqlitePool.connect': sqlite(0, SQLITE_URL),
    'sled.open': product('sled'),
  },
};
