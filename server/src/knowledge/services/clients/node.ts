import {
  cassandra,
  clients,
  database,
  elastic,
  kafka,
  ldap,
  mail,
  memcached,
  mongo,
  mqtt,
  mysql,
  nats,
  objects,
  openSearch,
  postgres,
  rabbit,
  redis,
  type ServiceClients,
  sqlServer,
} from '../client';

const url = { urls: [0] } as const;
const typeorm = { ...database, options: ['host', 'url'] } as const;
const pool = { options: ['connectionString', 'host'], urls: [0] } as const;

/**
 * https://github.com/redis/node-redis, https://github.com/redis/ioredis, https://node-postgres.com (which reads `PGHOST`),
 * https://github.com/sidorares/node-mysql2, https://amqp-node.github.io/amqplib, https://docs.bullmq.io, and the READMEs
 * of the packages.
 */
export const node: ServiceClients = {
  ...clients('redis @redis/client', 'createClient', {
    ...redis,
    ...url,
    options: ['url', 'host', 'socket/host'],
    implicit: true,
    insert: '{ url: $ }',
  }),
  ...clients('ioredis ioredis.Redis ioredis.default', '', {
    ...redis,
    urls: [0],
    hosts: [1],
    options: ['host'],
    implicit: true,
    insert: '$',
  }),
  ...clients('bullmq', 'Queue Worker QueueEvents FlowProducer', {
    ...redis,
    options: ['connection/host', 'connection/url', 'connection'],
  }),
  bull: { ...redis, urls: [1], options: ['redis', 'redis/host'] },
  ...clients('mongodb', 'MongoClient MongoClient.connect', { ...mongo, ...url }),
  ...clients('mongoose', 'connect createConnection', { ...mongo, ...url }),
  ...clients('pg', 'Client Pool', { ...postgres, ...pool }),
  ...clients('postgres pg-promise()', '', { ...postgres, ...pool }),
  ...clients('mysql mysql2 mysql2/promise promise-mysql', 'createConnection createPool', {
    ...mysql,
    ...url,
    options: ['host', 'uri'],
  }),
  mariadb: { ...mysql, ...url, options: ['host'] },
  ...clients('mariadb', 'createConnection createPool', { ...mysql, ...url, options: ['host'] }),
  ...clients('sequelize sequelize.Sequelize sequelize-typescript.Sequelize', '', {
    ...database,
    ...url,
    options: ['host'],
  }),
  ...clients('typeorm', 'DataSource createConnection', typeorm),
  '@nestjs/typeorm.TypeOrmModule.forRoot': typeorm,
  ...clients('knex knex.knex', '', {
    ...database,
    ...url,
    options: ['connection', 'connection/host', 'connection/connectionString'],
  }),
  ...clients('mssql', 'connect ConnectionPool', { ...sqlServer, ...url, options: ['server'] }),
  'tedious.Connection': { ...sqlServer, options: ['server'] },
  ...clients('amqplib amqplib/callback_api', 'connect', {
    ...rabbit,
    ...url,
    options: ['hostname'],
    implicit: true,
    insert: '$',
  }),
  'amqp-connection-manager.connect': { ...rabbit, ...url },
  'kafkajs.Kafka': { ...kafka, options: ['brokers'] },
  'nats.connect': { ...nats, options: ['servers'], implicit: true, insert: '{ servers: $ }' },
  '@elastic/elasticsearch.Client': { ...elastic, options: ['node', 'nodes'] },
  '@opensearch-project/opensearch.Client': { ...openSearch, options: ['node', 'nodes'] },
  ...clients('memcached', '', { ...memcached, hosts: [0] }),
  'cassandra-driver.Client': { ...cassandra, options: ['contactPoints'] },
  ...clients('minio minio.Client', '', { ...objects, options: ['endPoint'] }),
  'ldapjs.createClient': { ...ldap, options: ['url'] },
  'mqtt.connect': { ...mqtt, ...url, options: ['host'] },
  'nodemailer.createTransport': { ...mail, ...url, options: ['host'] },
};
