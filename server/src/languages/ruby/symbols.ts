import type { LanguageSymbols } from '../../semantics/language-symbols';

/** Modules that are made to be mixed in, so that their methods are called by name alone. */
export const OPENED_MODULES: ReadonlySet<string> = new Set([
  'Open3',
  'PTY',
  'Process',
  'POSIX.Spawn',
  'Daemonize',
]);

/**
 * Methods of Kernel, which every object has (https://docs.ruby-lang.org/en/master/Kernel.html), and the words of the
 * configuration files of Puma (https://puma.io/puma/Puma/DSL.html) and Unicorn
 * (https://yhbt.net/unicorn/Unicorn/Configurator.html), which are called without a receiver.
 */
const WORDS: Readonly<Record<string, string>> = {
  ...words('Kernel', 'system exec spawn open open| fork ` %x systemu'),
  ...words('Puma.DSL', 'daemonize pidfile stdout_redirect workers port bind'),
  ...words('Unicorn.Configurator', 'pid stdout_path stderr_path worker_processes'),
};

function words(owner: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, `${owner}.${name}`]));
}

/** Ruby's standard library, and what is known of the environment by common gems. */
export const symbols: LanguageSymbols = {
  self: ['self'],
  // Constants and globals are seen everywhere.
  stops: (name, { type, part }) => /^[\p{Ll}_]/u.test(name) && (type === 'class' || part === 'method'),
  shares: ({ part }) => part === 'block' || part === 'lambda',
  returns: {
    'ActiveSupport.TaggedLogging': '$0',
    'ActiveSupport.BroadcastLogger': '$0',
  },
  implicit: (name) => [WORDS[name] ?? name.replace(/^::/, '')],
  // Conversions: `Pathname('log')`.
  constructs: (qualified) => /(?:^|\.)[A-Z]\w*$/.test(qualified),
  environment: {
    calls: { 'ENV.fetch': { name: 0, fallback: 1 }, 'ENV.to_h.fetch': { name: 0, fallback: 1 } },
    // https://github.com/laserlemon/figaro, https://github.com/eval/envied
    objects: ['ENV', 'ENV.to_h', 'Figaro.env', 'ENVied'],
  },
};
