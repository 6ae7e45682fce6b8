import type { ProgramStart } from '../api';

/** Python itself and `python script.py`, `python -m package`: the program is a part of the app. */
const own = /^python[\d.]*$/;
const line: ProgramStart = { program: 0, words: 'line', shell: true, keyword: 'cmd', own };
const command: ProgramStart = { ...line, keyword: 'command' };
const words: ProgramStart = { program: 0, words: 'list', own };
/** Split into words by the library, without a shell. */
const split: ProgramStart = { program: 0, words: 'line', keyword: 'command', own };
const rest: ProgramStart = { program: 0, words: 'rest', own };
const repeatedRest: ProgramStart = { ...rest, repeated: true };
const repeatedPair: ProgramStart = { program: 0, words: 'pair', repeated: true, own };
const spawnRest: ProgramStart = { program: 1, words: 'rest', repeated: true, own };
const spawnPair: ProgramStart = { program: 1, words: 'pair', repeated: true, own };
const subprocess: ProgramStart = { program: 0, words: 'list', shellOption: 'shell', keyword: 'args', own };
const output: ProgramStart = {
  ...subprocess,
  result: 'bytes',
  textOptions: ['text', 'universal_newlines', 'encoding'],
};
/** A string goes through a shell, a list of words does not. */
const stringOrList: ProgramStart = { program: 0, words: 'list', lineAlone: true, keyword: 'command', own };
const reactor: ProgramStart = { program: 1, words: 'pair', repeated: true, keyword: 'executable', own };
const executable: ProgramStart = { program: 0, words: 'pair', keyword: 'executable', own };
const pip: ProgramStart = { program: 0, words: 'list', installer: 'pip', keyword: 'args' };

const ofSubprocess: Readonly<Record<string, ProgramStart>> = {
  run: subprocess,
  call: subprocess,
  check_call: subprocess,
  check_output: output,
  Popen: subprocess,
};

/** The same functions in a module that stands in for `subprocess`. */
function likeSubprocess(module: string): Readonly<Record<string, ProgramStart>> {
  return Object.fromEntries(Object.entries(ofSubprocess).map(([name, api]) => [`${module}.${name}`, api]));
}

/**
 * https://docs.python.org/3/library/subprocess.html, https://docs.python.org/3/library/os.html#process-management,
 * https://docs.python.org/3/library/asyncio-subprocess.html, https://anyio.readthedocs.io/en/stable/subprocesses.html,
 * https://trio.readthedocs.io/en/stable/reference-io.html#spawning-subprocesses,
 * https://docs.twisted.org/en/stable/core/howto/process.html, https://pexpect.readthedocs.io/en/stable/api/,
 * https://docs.pyinvoke.org/, https://sh.readthedocs.io/, https://plumbum.readthedocs.io/.
 */
export const python: Readonly<Record<string, ProgramStart>> = {
  ...likeSubprocess('subprocess'),
  ...likeSubprocess('gevent.subprocess'),
  ...likeSubprocess('eventlet.green.subprocess'),
  ...likeSubprocess('subprocess32'),
  'subprocess.getoutput': { ...line, result: 'text' },
  'subprocess.getstatusoutput': line,
  'psutil.Popen': subprocess,
  'tornado.process.Subprocess': subprocess,

  'os.system': command,
  'os.popen': line,
  'os.popen2': line,
  'os.popen3': line,
  'os.popen4': line,
  'os.startfile': { program: 0, words: 'list' },
  'os.execl': repeatedRest,
  'os.execle': repeatedRest,
  'os.execlp': repeatedRest,
  'os.execlpe': repeatedRest,
  'os.execv': repeatedPair,
  'os.execve': repeatedPair,
  'os.execvp': repeatedPair,
  'os.execvpe': repeatedPair,
  'os.spawnl': spawnRest,
  'os.spawnle': spawnRest,
  'os.spawnlp': spawnRest,
  'os.spawnlpe': spawnRest,
  'os.spawnv': spawnPair,
  'os.spawnve': spawnPair,
  'os.spawnvp': spawnPair,
  'os.spawnvpe': spawnPair,
  'os.posix_spawn': repeatedPair,
  'os.posix_spawnp': repeatedPair,
  'pty.spawn': words,
  'commands.getoutput': line,
  'commands.getstatusoutput': line,
  'popen2.popen2': line,
  'popen2.popen3': line,
  'popen2.popen4': line,
  'popen2.Popen3': line,
  'popen2.Popen4': line,
  'distutils.spawn.spawn': words,

  'asyncio.create_subprocess_exec': rest,
  'asyncio.create_subprocess_shell': line,
  'asyncio.subprocess.create_subprocess_exec': rest,
  'asyncio.subprocess.create_subprocess_shell': line,
  'asyncio.AbstractEventLoop.subprocess_exec': { program: 1, words: 'rest', own },
  'asyncio.AbstractEventLoop.subprocess_shell': { ...line, program: 1 },
  'anyio.run_process': stringOrList,
  'anyio.open_process': stringOrList,
  'trio.run_process': { ...words, keyword: 'command', shellOption: 'shell' },
  'trio.open_process': { ...words, keyword: 'command', shellOption: 'shell' },
  'trio.lowlevel.open_process': { ...words, keyword: 'command', shellOption: 'shell' },
  'twisted.internet.reactor.spawnProcess': reactor,
  'twisted.internet.utils.getProcessOutput': executable,
  'twisted.internet.utils.getProcessValue': executable,
  'twisted.internet.utils.getProcessOutputAndValue': executable,

  'pexpect.spawn': split,
  'pexpect.spawnu': split,
  'pexpect.run': split,
  'pexpect.runu': split,
  'pexpect.popen_spawn.PopenSpawn': { program: 0, words: 'list', own },
  'pexpect.pty_spawn.spawn': split,
  'ptyprocess.PtyProcess.spawn': words,
  'ptyprocess.PtyProcessUnicode.spawn': words,

  'invoke.run': command,
  'invoke.Context.run': command,
  'invoke.context.Context.run': command,
  'invoke.Context.sudo': command,
  'fabric.Connection.local': command,
  'fabric.api.local': command,
  'fabric.operations.local': command,
  'sh.Command': rest,
  // What is imported from these is a program of that name; see the adapter's imports.
  'sh.import': { program: 0, words: 'rest', named: true },
  'plumbum.cmd.import': { program: 0, words: 'rest', named: true },
  'delegator.run': split,
  'delegator.chain': split,
  'envoy.run': split,
  'sarge.run': split,
  'sarge.capture_stdout': split,
  'sarge.capture_stderr': split,
  'sarge.capture_both': split,
  'sarge.get_stdout': split,
  'easyprocess.EasyProcess': { program: 0, words: 'list', keyword: 'cmd', own },

  'pip.main': pip,
  'pip._internal.main': pip,
  'pip._internal.main.main': pip,
  'pip._internal.cli.main.main': pip,
};
