import {
  clients,
  database,
  elastic,
  kafka,
  mail,
  memcached,
  mongo,
  mysql,
  nats,
  objects,
  postgres,
  rabbit,
  redis,
  type ServiceClients,
  sqlServer,
} from '../client';

const REDIS =
  'github.com/redis/go-redis/v9 github.com/go-redis/redis/v9 github.com/go-redis/redis/v8 github.com/go-redis/redis/v7 github.com/go-redis/redis';
const first = { urls: [0] } as const;
const second = { urls: [1] } as const;

/**
 * https://pkg.go.dev/database/sql, https://pkg.go.dev/github.com/redis/go-redis/v9, https://pkg.go.dev/gorm.io/gorm,
 * https://pkg.go.dev/github.com/jackc/pgx/v5, https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo
 */
export const go: ServiceClients = {
  ...clients(REDIS, 'Options UniversalOptions ClusterOptions FailoverOptions', {
    ...redis,
    options: ['Addr', 'Addrs', 'SentinelAddrs'],
  }),
  ...clients(REDIS, 'ParseURL', { ...redis, ...first }),
  'github.com/gomodule/redigo/redis.Dial': { ...redis, hosts: [1] },
  'github.com/gomodule/redigo/redis.DialURL': { ...redis, ...first },
  'database/sql.Open': { ...database, ...second },
  ...clients('github.com/jmoiron/sqlx', 'Open Connect MustOpen MustConnect', { ...database, ...second }),
  'gorm.io/driver/postgres.Open': { ...postgres, ...first },
  'gorm.io/driver/mysql.Open': { ...mysql, ...first },
  'gorm.io/driver/sqlserver.Open': { ...sqlServer, ...first },
  ...clients('github.com/jackc/pgx/v5 github.com/jackc/pgx/v4', 'Connect', { ...postgres, ...second }),
  'github.com/jackc/pgx/v5/pgxpool.New': { ...postgres, ...second },
  'github.com/jackc/pgx/v4/pgxpool.Connect': { ...postgres, ...second },
  'go.mongodb.org/mongo-driver/mongo/options.Client().ApplyURI': { ...mongo, ...first },
  'go.mongodb.org/mongo-driver/v2/mongo/options.Client().ApplyURI': { ...mongo, ...first },
  ...clients('github.com/streadway/amqp github.com/rabbitmq/amqp091-go', 'Dial', { ...rabbit, ...first }),
  'github.com/nats-io/nats.go.Connect': { ...nats, hosts: [0] },
  'github.com/segmentio/kafka-go.TCP': { ...kafka, hosts: [0] },
  'github.com/segmentio/kafka-go.ReaderConfig': { ...kafka, options: ['Brokers'] },
  'github.com/segmentio/kafka-go.WriterConfig': { ...kafka, options: ['Brokers'] },
  ...clients(
    'github.com/IBM/sarama github.com/Shopify/sarama',
    'NewClient NewSyncProducer NewAsyncProducer NewConsumer NewConsumerGroup',
    { ...kafka, hosts: [0] },
  ),
  ...clients('github.com/elastic/go-elasticsearch/v8 github.com/elastic/go-elasticsearch/v7', 'Config', {
    ...elastic,
    options: ['Addresses'],
  }),
  'github.com/olivere/elastic/v7.SetURL': { ...elastic, ...first },
  'github.com/bradfitz/gomemcache/memcache.New': { ...memcached, hosts: [0] },
  'github.com/minio/minio-go/v7.New': { ...objects, hosts: [0] },
  ...clients('net/smtp', 'SendMail Dial', { ...mail, hosts: [0] }),
  ...clients('gopkg.in/gomail.v2 gopkg.in/mail.v2', 'NewDialer', { ...mail, hosts: [0] }),
};
