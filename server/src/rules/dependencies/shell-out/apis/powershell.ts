import type { ProgramStart } from '../api';

/** PowerShell itself, and what is no program but is opened by one: a page, a setting. */
const own = /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?$|^(?:https?|mailto|ms-settings|shell):/i;
/** Of what only the run knows, a script block, a function or a script are more likely than a program. */
const words: ProgramStart = { program: 0, words: 'rest', own, known: true };
const start: ProgramStart = {
  program: 0,
  words: 'pair',
  line: true,
  keyword: 'filepath',
  arguments: ['argumentlist', 'args'],
  own,
  known: true,
};
const line: ProgramStart = { program: 0, words: 'line', own, known: true };

/**
 * `&` stands for every program that is called by its name.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_operators#call-operator-
 */
export const powershell: Readonly<Record<string, ProgramStart>> = {
  '&': words,
  'Start-Process': start,
  'start-process': start,
  saps: start,
  'Invoke-Expression': line,
  'invoke-expression': line,
  iex: line,
  'System.Diagnostics.Process.Start': { ...start, optional: true },
  'System.Diagnostics.ProcessStartInfo': { ...start, optional: true },
  // Assigned to: `$start.FileName = 'git'`.
  'System.Diagnostics.ProcessStartInfo.FileName': line,
  'System.Diagnostics.Process.StartInfo.FileName': line,
};
