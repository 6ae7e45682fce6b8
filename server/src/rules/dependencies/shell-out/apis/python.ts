import type { ProgramStart } from '../api';

const line: ProgramStart = { program: 0, words: 'line', shell: true, keyword: 'cmd' };
const rest: ProgramStart = { program: 0, words: 'rest' };
const subprocess: ProgramStart = { program: 0, words: 'list', shellOption: 'shell', keyword: 'args' };

/** https://docs.python.org/3/library/subprocess.html and https://docs.python.org/3/library/os.html#process-management */
export const python: Readonly<Record<string, ProgramStart>> = {
  'subprocess.run': subprocess,
  'subprocess.call': subprocess,
  'subprocess.check_call': subprocess,
  'subprocess.check_output': {
    ...subprocess,
    result: 'bytes',
    textOptions: ['text', 'universal_newlines', 'encoding'],
  },
  'subprocess.Popen': subprocess,
  'subprocess.getoutput': { ...line, result: 'text' },
  'subprocess.getstatusoutput': line,
  'os.system': { ...line, keyword: 'command' },
  'os.popen': line,
  'os.execl': rest,
  'os.execle': rest,
  'os.execlp': rest,
  'os.execlpe': rest,
  'os.execv': { program: 0, words: 'pair' },
  'os.execve': { program: 0, words: 'pair' },
  'os.execvp': { program: 0, words: 'pair' },
  'os.execvpe': { program: 0, words: 'pair' },
  'os.spawnl': { program: 1, words: 'rest' },
  'os.spawnlp': { program: 1, words: 'rest' },
  'os.spawnv': { program: 1, words: 'pair' },
  'os.spawnvp': { program: 1, words: 'pair' },
  'os.posix_spawn': { program: 0, words: 'pair' },
  'os.posix_spawnp': { program: 0, words: 'pair' },
  'pty.spawn': { program: 0, words: 'list' },
  'asyncio.create_subprocess_exec': rest,
  'asyncio.create_subprocess_shell': line,
  'commands.getoutput': line,
  'commands.getstatusoutput': line,
  'popen2.popen2': line,
  'pexpect.spawn': { program: 0, words: 'line' },
  'pexpect.run': { program: 0, words: 'line' },
  'invoke.run': line,
};
