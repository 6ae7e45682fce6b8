import type { ProgramStart } from '../api';

/** The adapter adds the `.arg(…)`s behind the call to its arguments. */
const command: ProgramStart = { program: 0, words: 'rest' };

/**
 * https://doc.rust-lang.org/std/process/struct.Command.html, https://docs.rs/tokio/latest/tokio/process/,
 * https://docs.rs/duct/latest/duct/, https://docs.rs/xshell/latest/xshell/, https://docs.rs/subprocess/latest/subprocess/
 */
export const rust: Readonly<Record<string, ProgramStart>> = {
  'std.process.Command.new': command,
  'tokio.process.Command.new': command,
  'async_process.Command.new': command,
  'async_std.process.Command.new': command,
  'duct.cmd': { program: 0, words: 'pair' },
  // The first argument is the shell object; the line is split, no shell reads it.
  'xshell.cmd': { program: 1, words: 'line' },
  'subprocess.Exec.cmd': command,
  'subprocess.Exec.shell': { program: 0, words: 'line', shell: true },
};
