import type { ApiTable } from '../../semantics/apis';

/** A call that writes a file. */
export interface FileWrite {
  /** Position of the path. */
  readonly path: number;
  /** It only writes when opened so: position and keyword of the mode. */
  readonly mode?: { readonly position: number; readonly keyword?: string };
}

const always: FileWrite = { path: 0 };
const opened: FileWrite = { path: 0, mode: { position: 1, keyword: 'mode' } };

const each = (owners: readonly string[], names: readonly string[]) =>
  Object.fromEntries(owners.flatMap((owner) => names.map((name) => [`${owner}.${name}`, always])));

/**
 * https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra, https://docs.python.org/3/library/functions.html#open,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Files.html,
 * https://learn.microsoft.com/dotnet/api/system.io.file, https://pkg.go.dev/os, https://docs.ruby-lang.org/en/master/File.html,
 * https://www.php.net/manual/en/ref.filesystem.php, https://doc.rust-lang.org/std/fs/
 */
export const fileWrites: ApiTable<FileWrite> = {
  node: {
    ...each(['fs', 'fs/promises', 'fs.promises', 'fs-extra'], ['writeFile', 'appendFile']),
    ...each(['fs', 'fs-extra'], ['writeFileSync', 'appendFileSync', 'createWriteStream']),
    ...each(
      ['fs-extra'],
      ['outputFile', 'outputFileSync', 'writeJson', 'writeJSON', 'writeJsonSync', 'writeJSONSync'],
    ),
  },
  python: { open: opened, 'io.open': opened, 'codecs.open': opened },
  jvm: {
    ...each(['java.nio.file.Files'], ['write', 'writeString', 'newBufferedWriter', 'newOutputStream']),
    'java.io.FileWriter': always,
    'java.io.FileOutputStream': always,
  },
  dotnet: each(
    ['System.IO.File'],
    [
      'WriteAllText',
      'WriteAllTextAsync',
      'WriteAllBytes',
      'WriteAllBytesAsync',
      'WriteAllLines',
      'AppendAllText',
      'AppendAllLines',
      'Create',
      'CreateText',
      'OpenWrite',
    ],
  ),
  go: { ...each(['os', 'io/ioutil'], ['WriteFile']), 'os.Create': always },
  ruby: {
    'File.write': always,
    'IO.write': always,
    'File.binwrite': always,
    'File.open': opened,
    'File.new': opened,
  },
  php: { file_put_contents: always, fopen: opened },
  rust: { ...each(['std.fs'], ['write']), 'std.fs.File.create': always, 'tokio.fs.write': always },
};

/** Whether a mode opens a file to be written: `w`, `ab+`, `r+` is both. */
export function isWritingMode(mode: string | undefined): boolean {
  return mode !== undefined && /^[wax]/.test(mode);
}
