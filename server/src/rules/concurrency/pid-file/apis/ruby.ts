import type { FileWrite } from '../api';

const write: FileWrite = { path: 0 };
const open: FileWrite = { path: 0, mode: 1 };
/** No argument that stands at its place is the path. */
const NOWHERE = 100;

/**
 * https://docs.ruby-lang.org/en/master/File.html, and what servers are told in their configuration:
 * https://puma.io/puma/Puma/DSL.html, https://yhbt.net/unicorn/Unicorn/Configurator.html
 */
export const ruby: Readonly<Record<string, FileWrite>> = {
  'File.write': write,
  'File.binwrite': write,
  'IO.write': write,
  'IO.binwrite': write,
  'File.open': open,
  'File.new': open,
  'Kernel.open': open,
  // https://api.rubyonrails.org/classes/File.html
  'File.atomic_write': write,
  'Pathname.write': { path: -1 },
  'Pathname.binwrite': { path: -1 },
  'Puma.DSL.pidfile': write,
  'Unicorn.Configurator.pid': write,
  // https://rubydoc.info/gems/rack/Rack/Server, https://rubydoc.info/gems/servolux/Servolux/Server
  ...Object.fromEntries(
    ['Rack.Server', 'Rack.Server.start', 'Rackup.Server', 'Rackup.Server.start'].map((name) => [
      name,
      { path: NOWHERE, keyword: 'pid' },
    ]),
  ),
  'Servolux.Server': { path: NOWHERE, keyword: 'pid_file' },
  // https://rubydoc.info/gems/pidfile
  PidFile: { path: 0, always: true },
};
