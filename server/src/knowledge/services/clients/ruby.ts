import {
  clients,
  database,
  elastic,
  kafka,
  ldap,
  mail,
  memcached,
  mongo,
  mysql,
  postgres,
  rabbit,
  redis,
  type ServiceClients,
} from '../client';

/**
 * https://github.com/redis/redis-rb (which reads `REDIS_URL`), https://github.com/brianmario/mysql2,
 * https://github.com/ruby-amqp/bunny (`RABBITMQ_URL`), https://github.com/petergoldstein/dalli (`MEMCACHE_SERVERS`),
 * https://sequel.jeremyevans.net
 */
export const ruby: ServiceClients = {
  Redis: { ...redis, options: ['url', 'host'] },
  'RedisClient.config': { ...redis, options: ['url', 'host'] },
  'Mongo.Client': { ...mongo, hosts: [0] },
  ...clients('PG', 'connect Connection', { ...postgres, urls: [0], options: ['host'] }),
  'Mysql2.Client': { ...mysql, options: ['host'] },
  Bunny: { ...rabbit, urls: [0], options: ['host', 'hostname'] },
  'Elasticsearch.Client': { ...elastic, options: ['url', 'urls', 'host', 'hosts'] },
  'Dalli.Client': { ...memcached, hosts: [0] },
  'Sequel.connect': { ...database, urls: [0], options: ['host'] },
  'ActiveRecord.Base.establish_connection': { ...database, urls: [0], options: ['host', 'url'] },
  Kafka: { ...kafka, hosts: [0], options: ['seed_brokers'] },
  'Net.SMTP': { ...mail, hosts: [0] },
  'Net.SMTP.start': { ...mail, hosts: [0] },
  'Net.LDAP': { ...ldap, options: ['host'] },
};
