/** How a program is told to go to the background. */
export interface DaemonFlag {
  /** Words that do it; a word that ends in `=` also matches with a value. */
  readonly flags: readonly string[];
  /** The flag is followed by a value of its own. */
  readonly takesValue?: true;
  /** Only with this subcommand. */
  readonly subcommand?: string;
}

/** By program, from each one's manual. */
export const DAEMON_FLAGS: Readonly<Record<string, DaemonFlag>> = {
  gunicorn: { flags: ['--daemon', '-D'] },
  uwsgi: { flags: ['--daemonize', '--daemonize2', '-d'], takesValue: true },
  celery: { flags: ['--detach', '-D'] },
  unicorn: { flags: ['-D', '--daemonize'] },
  unicorn_rails: { flags: ['-D', '--daemonize'] },
  puma: { flags: ['-d', '--daemon'] },
  thin: { flags: ['-d', '--daemonize'] },
  sidekiq: { flags: ['-d', '--daemon'] },
  passenger: { flags: ['-d', '--daemonize'], subcommand: 'start' },
  rails: { flags: ['-d', '--daemon'] },
  'php-fpm': { flags: ['-D', '--daemonize'] },
  'redis-server': { flags: ['--daemonize=', '--daemonize'], takesValue: true },
  memcached: { flags: ['-d', '--daemon'] },
  mongod: { flags: ['--fork'] },
  mysqld: { flags: ['--daemonize', '-D'] },
  'start-stop-daemon': { flags: ['--background', '-b'] },
  haproxy: { flags: ['-D'] },
  crond: { flags: ['-b'] },
  screen: { flags: ['-dm', '-dmS', '-d'] },
};

/** A program that starts others in the background, whatever its flags. */
export interface Daemonizer {
  readonly subcommand?: RegExp;
  /** What does the same in the foreground. */
  readonly instead?: string;
  /** It controls services of the host: no concern of the app, unless the app starts by it. */
  readonly service?: true;
}

export const DAEMONIZERS: Readonly<Record<string, Daemonizer>> = {
  pm2: { subcommand: /^(?:start|restart|reload)$/, instead: 'pm2-runtime' },
  forever: { subcommand: /^start$/ },
  celery: { subcommand: /^multi$/ },
  apachectl: { subcommand: /^(?:start|restart|graceful)$/, service: true },
  apache2ctl: { subcommand: /^(?:start|restart|graceful)$/, service: true },
  httpd: { subcommand: /^start$/, service: true },
  service: { subcommand: /^[\w.-]+$/, service: true },
  daemonize: {},
  daemon: {},
};

/** Options that keep those in the foreground. */
export const FOREGROUND = /^(?:-DFOREGROUND|--no-daemon|--attach|-X|FOREGROUND)$/;
