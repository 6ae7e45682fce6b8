import { ruby as programs } from '../../../dependencies/shell-out/apis/ruby';
import type { Detachment } from '../api';

const daemons: Detachment = { foreground: 'ontop' };
const rack: Detachment = { does: 'sends the server to the background', option: 'daemonize' };

/** https://docs.ruby-lang.org/en/master/Process.html#method-c-daemon, and gems that do the same. */
export const ruby: Readonly<Record<string, Detachment>> = {
  // `system('nohup worker &')`
  ...Object.fromEntries(Object.keys(programs).map((name) => [name, { launches: true as const }])),
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
  // https://rubydoc.info/gems/rack/Rack/Server, https://rubydoc.info/gems/rackup/Rackup/Server
  'Rack.Server': rack,
  'Rack.Server.start': rack,
  'Rackup.Server': rack,
  'Rackup.Server.start': rack,
  // https://rubydoc.info/gems/webrick/WEBrick/Daemon
  'WEBrick.Daemon.start': {},
  'WEBrick.HTTPServer': {
    does: 'sends the server to the background',
    option: 'ServerType',
    values: { ServerType: ['WEBrick.Daemon'] },
  },
  // https://rubydoc.info/gems/thin/Thin/Daemonizable
  'Thin.Server.daemonize': { does: 'sends the server to the background' },
  // `daemonize` in config/puma.rb: https://puma.io/puma4/Puma/DSL.html
  'Puma.DSL.daemonize': { does: 'sends Puma to the background', unlessFalse: 0 },
};
