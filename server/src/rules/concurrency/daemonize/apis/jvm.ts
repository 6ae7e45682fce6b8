import { jvm as starts } from '../../../dependencies/shell-out/apis/jvm';
import type { Detachment } from '../api';

const launchers: Readonly<Record<string, Detachment>> = Object.fromEntries(
  Object.keys(starts).map((name) => [name, { launches: true }]),
);

/**
 * Akuma (https://github.com/kohsuke/akuma) starts a copy of the virtual machine in the background; jnr-posix
 * (https://github.com/jnr/jnr-posix) gives the functions of the operating system. `Thread.setDaemon` is no daemon.
 */
export const jvm: Readonly<Record<string, Detachment>> = {
  ...launchers,
  'com.sun.akuma.Daemon.daemonize': {},
  'com.sun.akuma.Daemon.all': {},
  'jnr.posix.POSIX.daemon': {},
  'jnr.posix.POSIX.setsid': { does: 'leaves the session of whoever started it' },
  // https://kotlinlang.org/docs/native-platform-libs.html
  'platform.posix.daemon': {},
  'platform.posix.setsid': { does: 'leaves the session of whoever started it' },
};
