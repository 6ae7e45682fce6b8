import type { FileWrite } from '../api';

const first: FileWrite = { path: 0 };

/** https://doc.rust-lang.org/std/fs/, https://docs.rs/tokio/latest/tokio/fs/, https://docs.rs/daemonize/latest/daemonize/ */
export const rust: Readonly<Record<string, FileWrite>> = {
  'std.fs.write': first,
  'std.fs.File.create': first,
  'std.fs.File.create_new': first,
  'tokio.fs.write': first,
  'tokio.fs.File.create': first,
  'std.fs.OpenOptions.open': first,
  'tokio.fs.OpenOptions.open': first,
  'pidlock.Pidlock.new': { path: 0, always: true },
  'pidfile.PidFile.new': { path: 0, always: true },
  'pidfile_rs.Pidfile.new': { path: 0, always: true },
  'daemonize_me.Daemon.pid_file': { path: 0, always: true },
  'daemonizr.Daemonizr.pidfile': { path: 0, always: true },
  'daemonize.Daemonize.pid_file': { path: 0, always: true },
};
