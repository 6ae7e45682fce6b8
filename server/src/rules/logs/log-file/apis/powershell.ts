import type { LogSink } from '../api';

const transcript: LogSink = { path: 0, keyword: 'path', optional: true };
/** Writes any text into any file. */
const content: LogSink = { path: 0, keyword: 'path', logs: true };
const file: LogSink = { path: 0, keyword: 'filepath', logs: true };

/**
 * `>>` is a redirection. https://learn.microsoft.com/powershell/module/microsoft.powershell.host/start-transcript,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.management/add-content,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-file,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/tee-object
 */
export const powershell: Readonly<Record<string, LogSink>> = {
  ...bothCases('Start-Transcript', transcript),
  ...bothCases('Add-Content', content),
  ...bothCases('Out-File', file),
  ...bothCases('Tee-Object', file),
  '>': { path: 0, logs: true },
  '>>': { path: 0, logs: true },
  'System.IO.File.AppendAllText': { path: 0, logs: true },
  'System.IO.File.AppendAllLines': { path: 0, logs: true },
  'System.IO.File.AppendText': { path: 0, logs: true },
  'System.IO.StreamWriter': { path: 0, logs: true },
};

/** Commands have no case. */
function bothCases(name: string, sink: LogSink): Record<string, LogSink> {
  return { [name]: sink, [name.toLowerCase()]: sink };
}
