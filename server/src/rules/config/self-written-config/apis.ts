import type { ApiTable } from '../../../semantics/apis';

/** A call that writes a file. */
export interface FileWriter {
  /** Position of its path; absent where it is known which file it is. */
  readonly path?: number;
  /** Position of the mode, where the call can read as well. */
  readonly mode?: number;
}

const all = (names: string, writer: FileWriter) =>
  Object.fromEntries(names.split(' ').map((name) => [name, writer]));
const first: FileWriter = { path: 0 };
const opened: FileWriter = { path: 0, mode: 1 };

/**
 * https://nodejs.org/api/fs.html, https://docs.python.org/3/library/functions.html#open,
 * https://docs.ruby-lang.org/en/master/File.html, https://www.php.net/file_put_contents, https://pkg.go.dev/os,
 * https://learn.microsoft.com/dotnet/api/system.configuration.configuration.save
 */
export const apis: ApiTable<FileWriter> = {
  node: all(
    'fs.writeFile fs.writeFileSync fs.promises.writeFile fs/promises.writeFile fs-extra.writeJson fs-extra.writeJsonSync fs-extra.writeFile fs-extra.writeFileSync fs-extra.outputFile',
    first,
  ),
  python: all('open io.open codecs.open', opened),
  ruby: { ...all('File.write IO.write', first), ...all('File.open File.new', opened) },
  php: { ...all('file_put_contents', first), ...all('fopen', opened) },
  jvm: all(
    'java.io.FileOutputStream java.io.FileWriter java.nio.file.Files.write java.nio.file.Files.writeString',
    first,
  ),
  go: all('os.WriteFile io/ioutil.WriteFile os.Create', first),
  rust: all('std.fs.write std.fs.File.create', first),
  dotnet: {
    ...all('System.IO.File.WriteAllText System.IO.File.WriteAllTextAsync System.IO.File.CreateText', first),
    ...all('System.Configuration.Configuration.Save', {}),
  },
};
