import type { ProgramStart } from '../api';

/** The program, then its arguments in one line or as a list. */
const pair: ProgramStart = { program: 0, words: 'pair', line: true };
const rest: ProgramStart = { program: 0, words: 'rest' };
const line: ProgramStart = { program: 0, words: 'line' };
const output: ProgramStart = { ...pair, result: 'text' };
/** What the object starts has been reported where it was made. */
const start: ProgramStart = { ...pair, optional: true, unless: 'System.Diagnostics.ProcessStartInfo' };

/**
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start,
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.processstartinfo, https://github.com/Tyrrrz/CliWrap,
 * https://github.com/adamralph/simple-exec, https://github.com/madelson/MedallionShell
 */
export const dotnet: Readonly<Record<string, ProgramStart>> = {
  'System.Diagnostics.Process.Start': start,
  'System.Diagnostics.ProcessStartInfo': {
    ...pair,
    keyword: 'FileName',
    arguments: ['Arguments', 'ArgumentList'],
    optional: true,
  },
  // Assigned to: `start.FileName = "git"`.
  'System.Diagnostics.ProcessStartInfo.FileName': line,
  'System.Diagnostics.Process.StartInfo.FileName': line,
  'CliWrap.Cli.Wrap': { program: 0, words: 'pair' },
  'CliWrap.Command': { program: 0, words: 'pair' },
  'SimpleExec.Command.Run': pair,
  'SimpleExec.Command.RunAsync': pair,
  'SimpleExec.Command.Read': output,
  'SimpleExec.Command.ReadAsync': output,
  'Medallion.Shell.Command.Run': rest,
  'Medallion.Shell.Shell.Run': rest,
  'Microsoft.VisualBasic.Interaction.Shell': line,
};
