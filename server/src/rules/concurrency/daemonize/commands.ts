/** How a program is told to go to the background. */
export interface DaemonFlag {
  /** Words that do it, also with `=value` behind. */
  readonly flags: readonly string[];
  /** The flag is followed by a value of its own. */
  readonly takesValue?: true;
  /** Only with one of these subcommands. */
  readonly subcommand?: readonly string[];
}

/** By program, from each one's manual. */
export const DAEMON_FLAGS: Readonly<Record<string, DaemonFlag>> = {
  gunicorn: { flags: ['--daemon', '-D'] },
  uwsgi: { flags: ['--daemonize', '--daemonize2', '-d'], takesValue: true },
  celery: { flags: ['--detach', '-D'] },
  circusd: { flags: ['--daemon'] },
  unicorn: { flags: ['-D', '--daemonize'] },
  unicorn_rails: { flags: ['-D', '--daemonize'] },
  rainbows: { flags: ['-D', '--daemonize'] },
  puma: { flags: ['-d', '--daemon'] },
  thin: { flags: ['-d', '--daemonize'] },
  rackup: { flags: ['-D', '--daemonize'] },
  sidekiq: { flags: ['-d', '--daemon'] },
  clockworkd: { flags: ['start'] },
  passenger: { flags: ['-d', '--daemonize'], subcommand: ['start'] },
  rails: { flags: ['-d', '--daemon'], subcommand: ['server', 's'] },
  starman: { flags: ['-D', '--daemonize'] },
  plackup: { flags: ['-D', '--daemonize'] },
  'php-fpm': { flags: ['-D', '--daemonize'] },
  caddy: { flags: ['start'] },
  'redis-server': { flags: ['--daemonize'], takesValue: true },
  'valkey-server': { flags: ['--daemonize'], takesValue: true },
  'redis-sentinel': { flags: ['--daemonize'], takesValue: true },
  memcached: { flags: ['-d', '--daemon'] },
  mongod: { flags: ['--fork'] },
  mongos: { flags: ['--fork'] },
  mysqld: { flags: ['--daemonize', '-D'] },
  elasticsearch: { flags: ['-d', '--daemonize'] },
  opensearch: { flags: ['-d', '--daemonize'] },
  'rabbitmq-server': { flags: ['-detached'] },
  'kafka-server-start.sh': { flags: ['-daemon'] },
  'zookeeper-server-start.sh': { flags: ['-daemon'] },
  'connect-distributed.sh': { flags: ['-daemon'] },
  'start-stop-daemon': { flags: ['--background', '-b'] },
  haproxy: { flags: ['-D'] },
  openvpn: { flags: ['--daemon'] },
  tmux: { flags: ['-d', '-ds'], subcommand: ['new', 'new-session'] },
  screen: { flags: ['-dm', '-dmS', '-dmSL', '-dmLS'] },
};

/** A program that starts others in the background, whatever its flags. */
export interface Daemonizer {
  /** One of its words has to be one of these. */
  readonly subcommand?: readonly string[];
  /** What does the same in the foreground, for the subcommand `start`. */
  readonly instead?: string;
  /** It controls services of the host: no concern of the app, unless the app starts by it. */
  readonly service?: true;
}

const CONTROLS: Daemonizer = { subcommand: ['start', 'restart', 'graceful'], service: true };

export const DAEMONIZERS: Readonly<Record<string, Daemonizer>> = {
  pm2: {
    subcommand: [
      'start',
      'restart',
      'reload',
      'resurrect',
      'startOrRestart',
      'startOrReload',
      'startOrGracefulReload',
    ],
    instead: 'pm2-runtime',
  },
  forever: { subcommand: ['start'] },
  celery: { subcommand: ['multi'] },
  delayed_job: { subcommand: ['start', 'restart'] },
  apachectl: CONTROLS,
  apache2ctl: CONTROLS,
  httpd: CONTROLS,
  apache2: CONTROLS,
  'catalina.sh': { subcommand: ['start'] },
  'zkServer.sh': { subcommand: ['start'], service: true },
  activemq: { subcommand: ['start'], service: true },
  service: { subcommand: ['start', 'restart'], service: true },
  'rc-service': { subcommand: ['start', 'restart'], service: true },
  'invoke-rc.d': { subcommand: ['start', 'restart'], service: true },
  daemonize: {},
  daemon: {},
};

/** Options that keep those in the foreground, or with which they start nothing. */
export const FOREGROUND: readonly string[] = [
  '-DFOREGROUND',
  'FOREGROUND',
  '--no-daemon',
  '--attach',
  '-X',
  '--foreground',
  '--help',
  '--version',
];

/** Programs that go to the background by themselves, by the option that keeps them from it. */
export const BY_DEFAULT: Readonly<Record<string, RegExp>> = {
  cron: /^-\w*[fn]/,
  crond: /^-\w*[fndx]/,
  sshd: /^-\w*[DdtTi]/,
  varnishd: /^-(?:F|d|C)/,
  lighttpd: /^-\w*[Dtv]/,
  twistd: /^(?:-\w*n\w*|--nodaemon)$/,
  rsyslogd: /^-\w*n/,
  dnsmasq: /^-\w*[kd]|^--(?:keep-in-foreground|no-daemon)/,
  hypnotoad: /^-f$|^--foreground$/,
  'spawn-fcgi': /^-n$/,
};
