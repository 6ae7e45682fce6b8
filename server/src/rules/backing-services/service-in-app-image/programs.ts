import type { Command, Word } from '../../../semantics/facts';

/** Programs that are backing services, by what people call them. */
const SERVERS: Readonly<Record<string, string>> = {
  'redis-server': 'Redis',
  'valkey-server': 'Valkey',
  mysqld: 'MySQL',
  mysqld_safe: 'MySQL',
  mariadbd: 'MariaDB',
  'mariadbd-safe': 'MariaDB',
  postgres: 'Postgres',
  pg_ctl: 'Postgres',
  pg_ctlcluster: 'Postgres',
  mongod: 'MongoDB',
  memcached: 'Memcached',
  'rabbitmq-server': 'RabbitMQ',
  elasticsearch: 'Elasticsearch',
  slapd: 'LDAP',
};

/** Names by which init systems know them. */
const UNITS: Readonly<Record<string, string>> = {
  redis: 'Redis',
  'redis-server': 'Redis',
  mysql: 'MySQL',
  mysqld: 'MySQL',
  mariadb: 'MariaDB',
  postgresql: 'Postgres',
  mongod: 'MongoDB',
  mongodb: 'MongoDB',
  memcached: 'Memcached',
  'rabbitmq-server': 'RabbitMQ',
  elasticsearch: 'Elasticsearch',
};

/** Packages that hold the server, not only its client: https://packages.debian.org, https://pkgs.alpinelinux.org */
const PACKAGES: Readonly<Record<string, string>> = {
  postgresql: 'Postgres',
  'postgresql-server': 'Postgres',
  'mysql-server': 'MySQL',
  'default-mysql-server': 'MySQL',
  'mariadb-server': 'MariaDB',
  'redis-server': 'Redis',
  'mongodb-org': 'MongoDB',
  'mongodb-server': 'MongoDB',
  memcached: 'Memcached',
  'rabbitmq-server': 'RabbitMQ',
  elasticsearch: 'Elasticsearch',
};

/** The backing service that a command starts: `redis-server --daemonize yes`, `service mysql start`, `/etc/init.d/mysql start`. */
export function startedService({ program, words }: Command): string | undefined {
  const args = words.slice(1).flatMap(({ text }) => (text === undefined ? [] : [text]));
  if (program === 'service' || program === 'rc-service')
    return args[1] === 'start' ? unit(args[0]) : undefined;
  if (program === 'systemctl') return args[0] === 'start' ? unit(args[1]) : undefined;
  if (/^\/etc\/init\.d\//.test(words[0]?.text ?? '')) return args[0] === 'start' ? unit(program) : undefined;
  if (args.some((arg) => /^(?:--version|--help|-V|-v|--initialize\S*)$/.test(arg))) return undefined;
  if (program === 'pg_ctl') return args.includes('start') ? 'Postgres' : undefined;
  return Object.hasOwn(SERVERS, program) ? SERVERS[program] : undefined;
}

function unit(name = ''): string | undefined {
  return Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
}

/** The first package of an installing command that is a server. */
export function serverPackage({ program, words }: Command): { word: Word; service: string } | undefined {
  if (!/^(?:apt-get|apt|apk|yum|dnf|microdnf|zypper)$/.test(program)) return undefined;
  if (!words.some(({ text }) => text === 'install' || text === 'add')) return undefined;
  for (const word of words) {
    const name = (word.text ?? '').replace(/[=<>~].*$/, '').replace(/^(postgresql)-?\d+(?:\.\d+)?$/, '$1');
    if (Object.hasOwn(PACKAGES, name)) return { word, service: PACKAGES[name] ?? name };
  }
  return undefined;
}
