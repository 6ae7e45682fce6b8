import type { FileWrite } from '../api';

const content: FileWrite = { path: 0, keyword: 'path' };
const file: FileWrite = { path: 0, keyword: 'filepath' };

/**
 * `>` is a redirection. https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-content,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-file
 */
export const powershell: Readonly<Record<string, FileWrite>> = {
  'Set-Content': content,
  'set-content': content,
  'Out-File': file,
  'out-file': file,
  '>': { path: 0 },
  'System.IO.File.WriteAllText': { path: 0 },
};
