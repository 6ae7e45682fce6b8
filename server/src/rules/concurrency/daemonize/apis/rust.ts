import type { Detachment } from '../api';

const session: Detachment = { does: 'leaves the session of whoever started it' };

/**
 * https://docs.rs/daemonize/latest/daemonize/, https://docs.rs/nix/latest/nix/unistd/,
 * https://docs.rs/daemonize-me, https://docs.rs/daemonizr,
 * https://docs.rs/libc/latest/libc/, https://docs.rs/fork/latest/fork/
 */
export const rust: Readonly<Record<string, Detachment>> = {
  'daemonize.Daemonize.new': {},
  'cf_daemonize.Daemonize.new': {},
  'daemonize_me.Daemon.new': {},
  'daemonizr.Daemonizr.new': {},
  'daemonize_simple.Daemonize': {},
  'parity_daemonize.daemonize': {},
  'nix.unistd.daemon': {},
  'nix.unistd.setsid': session,
  'libc.daemon': {},
  'libc.setsid': session,
  'rustix.process.setsid': session,
  'fork.daemon': {},
  'fork.setsid': session,
};
