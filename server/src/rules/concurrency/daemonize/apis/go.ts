import type { Detachment } from '../api';

const session: Detachment = { does: 'leaves the session of whoever started it' };
const child: Detachment = {
  does: 'starts a process in a session of its own, which outlives this one',
  option: 'Setsid',
  // With a terminal of its own it is the shell of somebody who looks at it.
  foreground: 'Setctty',
  values: { CreationFlags: ['DETACHED_PROCESS', 8] },
};

/** https://pkg.go.dev/syscall#SysProcAttr, and packages that start the program again in the background. */
export const go: Readonly<Record<string, Detachment>> = {
  'syscall.SysProcAttr': child,
  'golang.org/x/sys/unix.SysProcAttr': child,
  'syscall.Setsid': session,
  'golang.org/x/sys/unix.Setsid': session,
  // https://pkg.go.dev/github.com/sevlyar/go-daemon
  'github.com/sevlyar/go-daemon.Context.Reborn': {},
  // https://pkg.go.dev/github.com/VividCortex/godaemon
  'github.com/VividCortex/godaemon.MakeDaemon': {},
  'github.com/VividCortex/godaemon.Daemonize': {},
  // https://pkg.go.dev/github.com/zh-five/xdaemon
  'github.com/zh-five/xdaemon.Background': {},
  'github.com/zh-five/xdaemon.NewDaemon': {},
};
