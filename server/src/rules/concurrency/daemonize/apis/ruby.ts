import type { Detachment } from '../api';

const daemons: Detachment = { foreground: 'ontop' };

/** https://docs.ruby-lang.org/en/master/Process.html#method-c-daemon, and gems that do the same. */
export const ruby: Readonly<Record<string, Detachment>> = {
  'Process.daemon': {},
  'Process.setsid': { does: 'leaves the session of whoever started it' },
  // https://rubydoc.info/gems/daemons/Daemons
  'Daemons.run': daemons,
  'Daemons.run_proc': daemons,
  'Daemons.call': daemons,
  'Daemons.daemonize': daemons,
  'Daemonize.daemonize': {},
  // https://rubydoc.info/gems/dante
  'Dante.run': {},
  'Dante.Runner': {},
  // https://rubydoc.info/gems/servolux/Servolux/Daemon
  'Servolux.Daemon': {},
  // `daemonize` in config/puma.rb: https://puma.io/puma4/Puma/DSL.html
  'Puma.DSL.daemonize': { does: 'sends Puma to the background', unlessFalse: 0 },
};
