import { clients, database, mongo, mysql, postgres, rabbit, redis, type ServiceClients } from '../client';

const first = { urls: [0] } as const;

/**
 * https://docs.rs/redis, https://docs.rs/sqlx, https://docs.rs/diesel, https://docs.rs/mongodb, https://docs.rs/lapin
 */
export const rust: ServiceClients = {
  'redis.Client.open': { ...redis, ...first },
  ...clients('sqlx sqlx.postgres', 'PgPool.connect PgConnection.connect', { ...postgres, ...first }),
  'sqlx.postgres.PgPoolOptions.new().connect': { ...postgres, ...first },
  ...clients('sqlx sqlx.mysql', 'MySqlPool.connect MySqlConnection.connect', { ...mysql, ...first }),
  'sea_orm.Database.connect': { ...database, ...first },
  'tokio_postgres.connect': { ...postgres, ...first },
  'diesel.PgConnection.establish': { ...postgres, ...first },
  'diesel.pg.PgConnection.establish': { ...postgres, ...first },
  'diesel.MysqlConnection.establish': { ...mysql, ...first },
  'mongodb.Client.with_uri_str': { ...mongo, ...first },
  'lapin.Connection.connect': { ...rabbit, ...first },
};
