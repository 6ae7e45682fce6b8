import type { ProgramStart } from '../api';

/** Ruby itself, and what the bundle of the package gives. */
const own = /^(?:\S*\/)?(?:j?ruby|rails|rake|rackup|puma|sidekiq|bundle)$/;
/** A line for a shell, or the words one by one; both may begin with a hash of environment variables. */
const command: ProgramStart = { program: 0, words: 'rest', lineAlone: true, own };
const line: ProgramStart = { program: 0, words: 'line', shell: true, own };
const output: ProgramStart = { ...line, result: 'text' };
const words: ProgramStart = { program: 0, words: 'rest', own };
const list: ProgramStart = { program: 0, words: 'list', own };

/**
 * https://docs.ruby-lang.org/en/master/Process.html, https://docs.ruby-lang.org/en/master/Open3.html,
 * https://docs.ruby-lang.org/en/master/PTY.html, and gems for the same.
 */
export const ruby: Readonly<Record<string, ProgramStart>> = {
  'Kernel.system': command,
  'Kernel.exec': command,
  'Kernel.spawn': command,
  // Backquotes and `%x`.
  'Kernel.`': output,
  'Kernel.%x': output,
  // `open('|ls')`
  'Kernel.open|': line,
  'IO.read|': output,
  'IO.binread|': output,
  'IO.readlines|': line,
  'IO.foreach|': line,
  'IO.write|': line,
  'IO.binwrite|': line,
  'Process.spawn': command,
  'Process.exec': command,
  'IO.popen': { program: 0, words: 'list', lineAlone: true, own },
  'PTY.spawn': command,
  'PTY.getpty': command,
  'Open3.capture2': command,
  'Open3.capture2e': command,
  'Open3.capture3': command,
  'Open3.popen2': command,
  'Open3.popen2e': command,
  'Open3.popen3': command,
  'Open3.pipeline': line,
  'Open3.pipeline_r': line,
  'Open3.pipeline_rw': line,
  'Open3.pipeline_start': line,
  'Open3.pipeline_w': line,
  // https://github.com/rtomayko/posix-spawn
  'POSIX.Spawn.spawn': command,
  'POSIX.Spawn.system': command,
  'POSIX.Spawn.popen4': command,
  'POSIX.Spawn.Child': command,
  'POSIX.Spawn.Child.build': command,
  'POSIX.Spawn.pspawn': command,
  'POSIX.Spawn.fspawn': command,
  // https://github.com/enkessler/childprocess
  'ChildProcess.build': words,
  ChildProcess: words,
  // https://github.com/piotrmurach/tty-command
  'TTY.Command.run': command,
  'TTY.Command.run!': command,
  'TTY.Command.run?': command,
  'TTY.Command.test': { program: 0, words: 'rest' },
  // https://github.com/thoughtbot/terrapin, and the name that it had before
  'Terrapin.CommandLine': line,
  'Cocaine.CommandLine': line,
  // https://docs.ruby-lang.org/en/master/Gem.html#method-c-install, https://rubydoc.info/gems/bundler/Object:gemfile
  'Gem.install': { program: 0, words: 'rest', installer: 'gem install' },
  'Gem.DependencyInstaller.install': { program: 0, words: 'rest', installer: 'gem install' },
  'bundler/inline.gemfile': { program: 0, words: 'rest', installer: 'bundle install' },
  // https://github.com/chef/mixlib-shellout
  'Mixlib.ShellOut': command,
  // https://github.com/stripe/subprocess
  'Subprocess.call': list,
  'Subprocess.check_call': list,
  'Subprocess.check_output': list,
  'Subprocess.popen': list,
  // https://github.com/headius/spoon
  'Spoon.spawn': words,
  'Spoon.spawnp': words,
  // https://github.com/openSUSE/cheetah
  'Cheetah.run': words,
  // https://github.com/ahoward/systemu, https://github.com/ahoward/open4
  'Kernel.systemu': line,
  'Open4.popen4': command,
  'Open4.popen4ext': { ...command, program: 1 },
  'Open4.spawn': line,
  'Open4.background': line,
  // https://rubydoc.info/gems/rake/FileUtils: outside of Rakefiles it has to be mixed in, or called on the module
  'FileUtils.sh': command,
  'Rake.FileUtilsExt.sh': command,
  'Rake.sh': command,
  // https://rubydoc.info/gems/bundler/Bundler: without the environment of the bundle
  'Bundler.clean_system': command,
  'Bundler.clean_exec': command,
  'Bundler.unbundled_system': command,
  'Bundler.unbundled_exec': command,
  'Bundler.original_system': command,
  'Bundler.original_exec': command,
  // https://rubydoc.info/gems/shellany
  'Shellany.Sheller': line,
  'Shellany.Sheller.run': line,
  'Shellany.Sheller.stdout': line,
  'Shellany.Sheller.system': line,
};
