import type { ProgramStart } from '../api';

/** PHP itself, and scripts of the project that are started with it. */
const own = /^(?:\S*\/)?php(?:\d(?:\.\d+)?)?(?:\.exe)?$/;
const line: ProgramStart = { program: 0, words: 'line', shell: true, keyword: 'command', own };
const printing: ProgramStart = { ...line, prints: true };
const given: ProgramStart = { ...line, result: 'text' };
/** A list of words, or a line for a shell. */
const listOrLine: ProgramStart = { program: 0, words: 'list', lineAlone: true, keyword: 'command', own };
const later: ProgramStart = { ...listOrLine, optional: true };

/**
 * PHP's program execution (https://www.php.net/manual/en/ref.exec.php, https://www.php.net/manual/en/ref.pcntl.php),
 * Symfony (https://symfony.com/doc/current/components/process.html), Laravel (https://laravel.com/docs/processes) and
 * common libraries.
 */
export const php: Readonly<Record<string, ProgramStart>> = {
  exec: line,
  shell_exec: given,
  // `ls -l`
  '`': given,
  system: printing,
  passthru: printing,
  popen: line,
  proc_open: listOrLine,
  pcntl_exec: { program: 0, words: 'pair', keyword: 'path', own },
  // https://www.php.net/manual/en/function.expect-popen.php
  expect_popen: line,
  'Symfony.Component.Process.Process': { program: 0, words: 'list', keyword: 'command', own },
  'Symfony.Component.Process.Process.fromShellCommandline': line,
  'Symfony.Component.Process.ProcessBuilder': { program: 0, words: 'list', optional: true },
  'Illuminate.Support.Facades.Process.run': later,
  'Illuminate.Support.Facades.Process.start': later,
  'Illuminate.Support.Facades.Process.command': later,
  'Illuminate.Process.PendingProcess.run': later,
  'Illuminate.Process.PendingProcess.start': later,
  'Illuminate.Process.PendingProcess.command': later,
  'Illuminate.Process.Pool.command': later,
  'Illuminate.Process.Pipe.command': later,
  // What is run is told to the pool inside a function.
  'Illuminate.Support.Facades.Process.pipe': line,
  'Illuminate.Support.Facades.Process.pool': line,
  'Illuminate.Support.Facades.Process.concurrently': line,
  'Illuminate.Process.Factory.run': later,
  'Illuminate.Process.Factory.start': later,
  // https://laravel.com/docs/scheduling#scheduling-shell-commands
  'Illuminate.Support.Facades.Schedule.exec': line,
  'Illuminate.Console.Scheduling.Schedule.exec': line,
  // https://github.com/reactphp/child-process
  'React.ChildProcess.Process': { ...line, keyword: 'cmd' },
  // https://amphp.org/process
  'Amp.Process.Process': listOrLine,
  'Amp.Process.Process.start': listOrLine,
  // https://wiki.swoole.com/en/#/process/process?id=exec
  'Swoole.Process.exec': { program: 0, words: 'pair' },
  'Swoole.Coroutine.System.exec': line,
  'Swoole.Coroutine.exec': line,
  'OpenSwoole.Process.exec': { program: 0, words: 'pair' },
  'OpenSwoole.Coroutine.System.exec': line,
  'Co.System.exec': line,
  // https://github.com/mikehaertl/php-shellcommand
  'mikehaertl.shellcommand.Command': { program: 0, words: 'line', shell: true, optional: true },
};
