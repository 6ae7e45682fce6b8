import type { ProgramStart } from '../api';

/** The runtime that runs us, and what is no program but is opened by one: a page. */
const own = /^(?:\S*[\\/])?dotnet(?:\.exe)?$|^(?:https?|mailto):/i;
/** The program, then its arguments in one line or as a list. */
const pair: ProgramStart = { program: 0, words: 'pair', line: true, own };
const rest: ProgramStart = { program: 0, words: 'rest', own };
const line: ProgramStart = { program: 0, words: 'line', own };
const shell: ProgramStart = { ...line, shell: true };
const output: ProgramStart = { ...pair, result: 'text' };
/** What the object starts has been reported where it was made. */
const start: ProgramStart = {
  ...pair,
  keyword: 'fileName',
  arguments: ['arguments'],
  optional: true,
  unless: 'System.Diagnostics.ProcessStartInfo',
};

/**
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start,
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.processstartinfo, https://github.com/Tyrrrz/CliWrap,
 * https://github.com/adamralph/simple-exec, https://github.com/madelson/MedallionShell,
 * https://github.com/Cysharp/ProcessX, https://github.com/jamesmanning/RunProcessAsTask,
 * https://github.com/mono/mono.posix
 */
export const dotnet: Readonly<Record<string, ProgramStart>> = {
  'System.Diagnostics.Process.Start': start,
  'System.Diagnostics.ProcessStartInfo': {
    ...pair,
    keyword: 'FileName',
    arguments: ['Arguments', 'ArgumentList', 'arguments'],
    optional: true,
  },
  // Assigned to: `start.FileName = "git"`.
  'System.Diagnostics.ProcessStartInfo.FileName': line,
  'System.Diagnostics.Process.StartInfo.FileName': line,
  'CliWrap.Cli.Wrap': { program: 0, words: 'pair', own },
  'CliWrap.Command': { program: 0, words: 'pair', own },
  'SimpleExec.Command.Run': pair,
  'SimpleExec.Command.RunAsync': pair,
  'SimpleExec.Command.Read': output,
  'SimpleExec.Command.ReadAsync': output,
  'Medallion.Shell.Command.Run': rest,
  'Medallion.Shell.Shell.Run': rest,
  'Medallion.Shell.Shell.Default.Run': rest,
  'Cysharp.Diagnostics.ProcessX.StartAsync': line,
  'Cysharp.Diagnostics.ProcessX.GetDualAsyncEnumerable': line,
  'Zx.Env.run': shell,
  'Zx.Env.process': shell,
  'RunProcessAsTask.ProcessEx.RunAsync': { ...pair, unless: 'System.Diagnostics.ProcessStartInfo' },
  'Mono.Unix.Native.Stdlib.system': shell,
  'Mono.Unix.Native.Syscall.execv': pair,
  'Mono.Unix.Native.Syscall.execve': pair,
  'Mono.Unix.Native.Syscall.execvp': pair,
  'Microsoft.VisualBasic.Interaction.Shell': line,
};
