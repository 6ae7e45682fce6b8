import type { Detachment } from '../api';

const session: Detachment = { does: 'leaves the session of whoever started it' };

/**
 * https://docs.rs/daemonize/latest/daemonize/, https://docs.rs/nix/latest/nix/unistd/,
 * https://docs.rs/libc/latest/libc/, https://docs.rs/fork/latest/fork/
 */
export const rust: Readonly<Record<string, Detachment>> = {
  'daemonize.Daemonize.new': {},
  'nix.unistd.daemon': {},
  'nix.unistd.setsid': session,
  'libc.daemon': {},
  'libc.setsid': session,
  'rustix.process.setsid': session,
  'fork.daemon': {},
  'fork.setsid': session,
};
