import type { Detachment } from '../api';

const popen: Detachment = {
  option: 'start_new_session',
  values: {
    preexec_fn: ['setsid', 'setpgrp'],
    creationflags: ['DETACHED_PROCESS', 'CREATE_BREAKAWAY_FROM_JOB'],
  },
  attended: { methods: ['wait', 'communicate'], functions: ['os.killpg'] },
  does: 'starts a process that outlives the one which started it',
};

/**
 * https://docs.python.org/3/library/os.html#os.setsid, https://docs.python.org/3/library/subprocess.html#subprocess.Popen,
 * PEP 3143 and its implementations.
 */
export const python: Readonly<Record<string, Detachment>> = {
  'daemon.DaemonContext': {},
  'daemon.daemon.DaemonContext': {},
  'daemon.runner.DaemonRunner': {},
  'daemonize.Daemonize': {},
  'daemonocle.Daemon': {},
  'daemoniker.Daemonizer': {},
  'pep3143daemon.DaemonContext': {},
  'os.setsid': {
    does: 'leaves the session of whoever started it',
    attended: { methods: [], functions: ['os.killpg'] },
  },
  'subprocess.Popen': popen,
  'psutil.Popen': popen,
  'asyncio.create_subprocess_exec': popen,
  'asyncio.create_subprocess_shell': popen,
  'twisted.scripts._twistd_unix.daemonize': {},
  'django.utils.daemonize.become_daemon': {},
};
