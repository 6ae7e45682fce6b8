import type { Detachment } from '../api';

const detached: Detachment = {
  option: 'detached',
  // Without it the parent waits for the child, which only leads a group of its own then.
  method: 'unref',
  does: 'starts a process that outlives the one which started it',
};
const service: Detachment = { does: 'installs a service of the operating system' };

/**
 * https://nodejs.org/api/child_process.html#optionsdetached, https://pm2.keymetrics.io/docs/usage/pm2-api/,
 * https://github.com/foreversd/forever#using-forever-module-from-nodejs, and the READMEs of the packages.
 */
export const node: Readonly<Record<string, Detachment>> = {
  'child_process.spawn': detached,
  'child_process.fork': detached,
  'cross-spawn': detached,
  'cross-spawn.spawn': detached,
  'cross-spawn-async': detached,
  'Bun.spawn': detached,
  'bun.spawn': detached,
  'promisify-child-process.spawn': detached,
  execa: detached,
  'execa.execa': detached,
  'execa.execaNode': detached,
  daemon: {},
  'daemon.daemon': { does: 'starts a script as a daemon' },
  'daemonize-process': {},
  'daemonize.setup': { does: 'sets a script up as a daemon' },
  'daemonize2.setup': { does: 'sets a script up as a daemon' },
  'forever.startDaemon': { does: 'starts a script as a daemon' },
  'daemonize.daemonize': {},
  'node-daemonize': {},
  'node-daemon': {},
  'posix.setsid': { does: 'leaves the session of whoever started it' },
  'init.simple': { does: 'turns the program into a service of the init system' },
  'pm2.start': { does: 'hands the process to the daemon of PM2' },
  'node-windows.Service': service,
  'node-linux.Service': service,
  'os-service.add': service,
  'os-service.run': service,
  'node-mac.Service': service,
};
