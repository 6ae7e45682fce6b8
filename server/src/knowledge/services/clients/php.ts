import {
  clients,
  database,
  elastic,
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
 * https://www.php.net/manual/en/pdo.drivers.php, https://www.php.net/manual/en/book.mysqli.php,
 * https://github.com/phpredis/phpredis, https://github.com/predis/predis, https://www.mongodb.com/docs/php-library
 */
export const php: ServiceClients = {
  PDO: { ...database, urls: [0] },
  mysqli: { ...mysql, hosts: [0] },
  ...clients('mysqli_connect mysql_connect', '', { ...mysql, hosts: [0] }),
  ...clients('pg_connect pg_pconnect', '', { ...postgres, urls: [0] }),
  ...clients('Redis', 'connect pconnect', { ...redis, hosts: [0] }),
  'Predis.Client': {
    ...redis,
    urls: [0],
    options: ['host'],
    implicit: true,
    insert: '$',
  },
  'MongoDB.Client': { ...mongo, urls: [0], implicit: true, insert: '$' },
  ...clients('PhpAmqpLib.Connection', 'AMQPStreamConnection AMQPConnection AMQPSSLConnection', {
    ...rabbit,
    hosts: [0],
  }),
  ...clients('Memcached', 'addServer', { ...memcached, hosts: [0] }),
  'Doctrine.DBAL.DriverManager.getConnection': { ...database, options: ['host', 'url'] },
  'Elastic.Elasticsearch.ClientBuilder.create().setHosts': { ...elastic, hosts: [0] },
  ldap_connect: { ...ldap, hosts: [0] },
  Swift_SmtpTransport: { ...mail, hosts: [0] },
};
