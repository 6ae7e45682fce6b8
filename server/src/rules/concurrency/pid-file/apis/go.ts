import type { FileWrite } from '../api';

const file: FileWrite = { path: 0 };
const pidFile: FileWrite = { path: 0, always: true };

/** https://pkg.go.dev/os, and packages for PID files. Reading one is `os.Open` or `os.ReadFile`. */
export const go: Readonly<Record<string, FileWrite>> = {
  'os.WriteFile': file,
  'os.Create': file,
  'os.OpenFile': file,
  'io/ioutil.WriteFile': file,
  'github.com/google/renameio.WriteFile': file,
  'github.com/google/renameio/v2.WriteFile': file,
  'github.com/nightlyone/lockfile.New': file,
  'github.com/sevlyar/go-daemon.Context': { path: 0, keyword: 'PidFileName' },
  'github.com/sevlyar/go-daemon.CreatePidFile': pidFile,
  'github.com/facebookgo/pidfile.Write': pidFile,
  'github.com/soellman/pidfile.Write': pidFile,
  'github.com/moby/sys/pidfile.Write': pidFile,
  'github.com/facebookgo/pidfile.SetPidfilePath': pidFile,
  'github.com/nightlyone/lockfile.Lockfile': file,
  'github.com/docker/docker/pkg/pidfile.New': pidFile,
  'github.com/docker/docker/pkg/pidfile.Write': pidFile,
};
