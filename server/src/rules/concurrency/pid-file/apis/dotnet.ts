import type { FileWrite } from '../api';

const path: FileWrite = { path: 0, keyword: 'path' };

/** https://learn.microsoft.com/dotnet/api/system.io.file. Reading one is `ReadAllText` or `OpenRead`. */
export const dotnet: Readonly<Record<string, FileWrite>> = {
  'System.IO.File.WriteAllText': path,
  'System.IO.File.WriteAllTextAsync': path,
  'System.IO.File.WriteAllBytes': path,
  'System.IO.File.WriteAllBytesAsync': path,
  'System.IO.File.WriteAllLines': path,
  'System.IO.File.WriteAllLinesAsync': path,
  'System.IO.File.AppendAllText': path,
  'System.IO.File.AppendAllTextAsync': path,
  'System.IO.File.Create': path,
  'System.IO.File.CreateText': path,
  'System.IO.File.OpenWrite': path,
  'System.IO.StreamWriter': path,
};
