import { clients, database, kafka, mail, mongo, rabbit, redis, type ServiceClients } from '../client';

const first = { urls: [0] } as const;
const SPRING_REDIS = 'org.springframework.data.redis.connection';
const KAFKA = [
  'bootstrap.servers',
  'org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG',
  'org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG',
  'org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG',
  'org.apache.kafka.streams.StreamsConfig.BOOTSTRAP_SERVERS_CONFIG',
];

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html, https://redis.github.io/jedis,
 * https://mongodb.github.io/mongo-java-driver, https://rabbitmq.github.io/rabbitmq-java-client/api/current,
 * https://docs.spring.io/spring-data/redis/docs/current/api
 */
export const jvm: ServiceClients = {
  'java.sql.DriverManager.getConnection': { ...database, ...first },
  ...clients('com.zaxxer.hikari', 'HikariConfig.setJdbcUrl HikariDataSource.setJdbcUrl', {
    ...database,
    ...first,
  }),
  'org.springframework.jdbc.datasource.DriverManagerDataSource': { ...database, ...first },
  'org.springframework.jdbc.datasource.DriverManagerDataSource.setUrl': { ...database, ...first },
  'org.apache.commons.dbcp2.BasicDataSource.setUrl': { ...database, ...first },
  'org.jetbrains.exposed.sql.Database.connect': { ...database, ...first },
  ...clients('redis.clients.jedis', 'Jedis JedisPooled', {
    ...redis,
    hosts: [0],
    implicit: true,
    insert: '$',
  }),
  'redis.clients.jedis.JedisPool': { ...redis, hosts: [0, 1], implicit: true, insert: '$' },
  ...clients('io.lettuce.core', 'RedisClient.create RedisURI.create', { ...redis, ...first }),
  ...clients(SPRING_REDIS, 'RedisStandaloneConfiguration lettuce.LettuceConnectionFactory', {
    ...redis,
    hosts: [0],
  }),
  'com.mongodb.client.MongoClients.create': { ...mongo, ...first, implicit: true, insert: '$' },
  'com.mongodb.MongoClient': { ...mongo, hosts: [0], implicit: true },
  'com.rabbitmq.client.ConnectionFactory.setHost': { ...rabbit, hosts: [0] },
  'com.rabbitmq.client.ConnectionFactory.setUri': { ...rabbit, ...first },
  ...clients('java.util.Properties', 'put setProperty', { ...kafka, hosts: [1], key: KAFKA }),
  'org.springframework.mail.javamail.JavaMailSenderImpl.setHost': { ...mail, hosts: [0] },
};
