import type { ProgramStart } from '../api';

/** The adapter adds the `.arg(…)`s behind the call to its arguments. */
const command: ProgramStart = { program: 0, words: 'rest' };

const line: ProgramStart = { program: 0, words: 'line' };
/** The program takes the place of this one; the list of words beside it repeats its name. */
const replaced: ProgramStart = { program: 0, words: 'list' };

/**
 * https://doc.rust-lang.org/std/process/struct.Command.html, https://docs.rs/tokio/latest/tokio/process/,
 * https://docs.rs/duct/latest/duct/, https://docs.rs/xshell/latest/xshell/, https://docs.rs/subprocess/latest/subprocess/
 */
export const rust: Readonly<Record<string, ProgramStart>> = {
  'std.process.Command.new': command,
  'tokio.process.Command.new': command,
  'async_process.Command.new': command,
  'async_std.process.Command.new': command,
  'smol.process.Command.new': command,
  'portable_pty.CommandBuilder.new': command,
  'nix.unistd.execv': replaced,
  'nix.unistd.execve': replaced,
  'nix.unistd.execvp': replaced,
  'nix.unistd.execvpe': replaced,
  'libc.execv': replaced,
  'libc.execve': replaced,
  'libc.execvp': replaced,
  'libc.system': { program: 0, words: 'line', shell: true },
  'libc.popen': { program: 0, words: 'line', shell: true },
  'duct.cmd': { program: 0, words: 'pair' },
  // The first argument is the shell object; the line is split, no shell reads it.
  'xshell.cmd': { program: 1, words: 'line' },
  'xshell.Shell.cmd': command,
  // Reads the line itself: https://docs.rs/cmd_lib/latest/cmd_lib/
  'cmd_lib.run_cmd': line,
  'cmd_lib.run_fun': line,
  'cmd_lib.spawn': line,
  'cmd_lib.spawn_with_output': line,
  'duct_sh.sh': { program: 0, words: 'line', shell: true },
  'duct_sh.sh_dangerous': { program: 0, words: 'line', shell: true },
  'execute.command': line,
  'execute.shell': { program: 0, words: 'line', shell: true },
  'run_script.run': { program: 0, words: 'line', shell: true },
  'run_script.spawn': { program: 0, words: 'line', shell: true },
  'rexpect.spawn': line,
  'expectrl.spawn': line,
  'subprocess.Exec.cmd': command,
  'subprocess.Popen.create': { program: 0, words: 'list' },
  'subprocess.Exec.shell': { program: 0, words: 'line', shell: true },
};
