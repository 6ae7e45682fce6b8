/** How a client of a backing service is told where the service is. */
export interface ServiceClient {
  /** What people call the service: `Redis`. */
  readonly service: string;
  /** The variable that holds its URL by convention: `REDIS_URL`. */
  readonly variable: string;
  /** Positions of arguments that can be a URL or a connection string; a plain word there is something else. */
  readonly urls?: readonly number[];
  /** Positions of arguments that can be a host, with or without port, as well as a URL. */
  readonly hosts?: readonly number[];
  /** Names of options that hold a host or a URL; `socket/host` for one inside another. */
  readonly options?: readonly string[];
  /** Given no address at all, it connects to the same machine and asks no variable of the environment. */
  readonly implicit?: true;
  /** What to write between the brackets of a call without arguments; `$` stands for the variable. */
  readonly insert?: string;
  /** Only where the first argument is one of these: `props.put("bootstrap.servers", "kafka:9092")`. */
  readonly key?: readonly string[];
  /** A mail server: on the same machine, it is the business of another rule. */
  readonly mail?: true;
}

export type ServiceClients = Readonly<Record<string, ServiceClient>>;

/** The same client for several qualified names: `owner.a`, `owner.b`. */
export function clients(owners: string, names: string, client: ServiceClient): ServiceClients {
  return Object.fromEntries(
    owners
      .split(' ')
      .flatMap((owner) =>
        names.split(' ').map((name) => [name === '' ? owner : `${owner}.${name}`, client] as const),
      ),
  );
}

export const redis = { service: 'Redis', variable: 'REDIS_URL' } as const;
export const mongo = { service: 'MongoDB', variable: 'MONGODB_URL' } as const;
export const postgres = { service: 'Postgres', variable: 'DATABASE_URL' } as const;
export const mysql = { service: 'MySQL', variable: 'DATABASE_URL' } as const;
export const sqlServer = { service: 'SQL Server', variable: 'DATABASE_URL' } as const;
export const database = { service: 'the database', variable: 'DATABASE_URL' } as const;
export const rabbit = { service: 'RabbitMQ', variable: 'AMQP_URL' } as const;
export const kafka = { service: 'Kafka', variable: 'KAFKA_BROKERS' } as const;
export const nats = { service: 'NATS', variable: 'NATS_URL' } as const;
export const elastic = { service: 'Elasticsearch', variable: 'ELASTICSEARCH_URL' } as const;
export const openSearch = { service: 'OpenSearch', variable: 'OPENSEARCH_URL' } as const;
export const memcached = { service: 'Memcached', variable: 'MEMCACHED_URL' } as const;
export const cassandra = { service: 'Cassandra', variable: 'CASSANDRA_URL' } as const;
export const clickhouse = { service: 'ClickHouse', variable: 'CLICKHOUSE_URL' } as const;
export const objects = { service: 'the object store', variable: 'S3_ENDPOINT' } as const;
export const ldap = { service: 'LDAP', variable: 'LDAP_URL' } as const;
export const mqtt = { service: 'MQTT', variable: 'MQTT_URL' } as const;
export const mail = { service: 'the mail server', variable: 'SMTP_URL', mail: true } as const;
export const broker = { service: 'the broker', variable: 'BROKER_URL' } as const;
