import type { Detachment } from '../api';

/** PEP 3143 and its implementations; https://docs.python.org/3/library/os.html#os.setsid */
export const python: Readonly<Record<string, Detachment>> = {
  'daemon.DaemonContext': {},
  'daemon.daemon.DaemonContext': {},
  'daemon.runner.DaemonRunner': {},
  'daemonize.Daemonize': {},
  'daemonocle.Daemon': {},
  'os.setsid': { does: 'leaves the session of whoever started it' },
  'twisted.scripts._twistd_unix.daemonize': {},
  'django.utils.daemonize.become_daemon': {},
};
