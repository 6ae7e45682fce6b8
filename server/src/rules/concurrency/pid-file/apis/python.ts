import type { FileWrite } from '../api';

/** https://docs.python.org/3/library/functions.html#open, https://pypi.org/project/python-daemon/ */
export const python: Readonly<Record<string, FileWrite>> = {
  open: { path: 0, keyword: 'file', mode: 1 },
  'io.open': { path: 0, keyword: 'file', mode: 1 },
  'codecs.open': { path: 0, keyword: 'filename', mode: 1 },
  'os.open': { path: 0 },
  'pathlib.Path.write_text': { path: -1 },
  'daemon.pidfile.PIDLockFile': { path: 0 },
  'daemon.pidfile.TimeoutPIDLockFile': { path: 0 },
  'lockfile.pidlockfile.PIDLockFile': { path: 0 },
  'pid.PidFile': { path: 0, always: true },
  'pid.decorator.pidfile': { path: 0, always: true },
  'pidfile.PIDFile': { path: 0, always: true },
  'pidlockfile.PIDLockFile': { path: 0, always: true },
  'daemon.pidlockfile.PIDLockFile': { path: 0 },
  'daemon.pidlockfile.TimeoutPIDLockFile': { path: 0 },
};
