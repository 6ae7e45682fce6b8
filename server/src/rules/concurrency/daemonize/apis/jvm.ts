import type { Detachment } from '../api';

/**
 * Akuma (https://github.com/kohsuke/akuma) starts a copy of the virtual machine in the background; jnr-posix
 * (https://github.com/jnr/jnr-posix) gives the functions of the operating system. `Thread.setDaemon` is no daemon.
 */
export const jvm: Readonly<Record<string, Detachment>> = {
  'com.sun.akuma.Daemon.daemonize': {},
  'jnr.posix.POSIX.daemon': {},
  'jnr.posix.POSIX.setsid': { does: 'leaves the session of whoever started it' },
};
