import type { Detachment } from '../api';

/** Functions of the operating system: https://github.com/mono/mono.posix. A Windows service is no daemon in this sense. */
export const dotnet: Readonly<Record<string, Detachment>> = {
  'Mono.Unix.Native.Syscall.setsid': { does: 'leaves the session of whoever started it' },
};
