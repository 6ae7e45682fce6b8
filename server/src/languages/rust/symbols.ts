import type { LanguageSymbols } from '../../semantics/language-symbols';
import { ENVIRONMENT_HELPER } from '../shared/environment-helpers';

/** The methods of a builder that answer the builder itself, and the function that makes it. */
function builder(type: string, makers: string, methods: string): Record<string, string> {
  return Object.fromEntries(
    `${makers} ${methods}`
      .trim()
      .split(' ')
      .map((name) => [`${type}.${name}`, type]),
  );
}

const COMMAND =
  'arg args env envs env_clear env_remove current_dir stdin stdout stderr uid gid process_group kill_on_drop';
const FLEXI =
  'log_to_file log_to_buffer log_to_stdout log_to_stderr format duplicate_to_stderr duplicate_to_stdout rotate append write_mode';

/**
 * https://doc.rust-lang.org/std/process/struct.Command.html, https://docs.rs/tokio/latest/tokio/process/struct.Command.html,
 * https://docs.rs/flexi_logger/latest/flexi_logger/struct.Logger.html, https://docs.rs/daemonize/latest/daemonize/struct.Daemonize.html
 */
export const symbols: LanguageSymbols = {
  self: ['self'],
  classNames: 'qualified',
  blockItems: true,
  declaredFirst: true,
  returns: {
    ...builder('std.process.Command', 'new', COMMAND),
    ...builder('tokio.process.Command', 'new', COMMAND),
    ...builder('async_process.Command', 'new', COMMAND),
    ...builder('async_std.process.Command', 'new', COMMAND),
    ...builder('daemonize_me.Daemon', 'new', 'pid_file user group umask work_dir stdout stderr'),
    ...builder('daemonizr.Daemonizr', 'new', 'work_dir as_user as_group pidfile stdout stderr umask'),
    ...builder('tokio.fs.OpenOptions', 'new', 'read write append truncate create create_new mode'),
    ...builder('smol.process.Command', 'new', COMMAND),
    ...builder('xshell.Shell', 'new', ''),
    ...builder('std.fs.OpenOptions', 'new', 'read write append truncate create create_new mode'),
    ...builder('flexi_logger.Logger', 'try_with_str try_with_env try_with_env_or_str with', FLEXI),
    ...builder(
      'daemonize.Daemonize',
      'new',
      'pid_file chown_pid_file working_directory user group umask stdout stderr privileged_action',
    ),
    'std.fs.File.options': 'std.fs.OpenOptions',
  },
  environment: {
    calls: {
      'std.env.var': { name: 0 },
      'std.env.var_os': { name: 0 },
      'env!': { name: 0 },
      'option_env!': { name: 0 },
      'dotenvy.var': { name: 0 },
      'dotenv.var': { name: 0 },
    },
    objects: [],
    helpers: ENVIRONMENT_HELPER,
  },
};
