const each = (owners: string, names: string) =>
  owners.split(' ').flatMap((owner) => names.split(' ').map((name) => `${owner}.${name}`));

/**
 * Calls that delete a file, by qualified name; its path is the first argument, or what the method is called on.
 * https://nodejs.org/api/fs.html, https://docs.python.org/3/library/os.html, https://docs.python.org/3/library/pathlib.html,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Files.html,
 * https://learn.microsoft.com/dotnet/api/system.io.file, https://pkg.go.dev/os, https://docs.ruby-lang.org/en/master/File.html,
 * https://www.php.net/manual/en/function.unlink.php, https://doc.rust-lang.org/std/fs/
 */
export const fileRemovals: readonly string[] = [
  ...each('fs fs/promises fs.promises fs-extra', 'unlink unlinkSync rm rmSync remove removeSync'),
  ...each('os', 'remove unlink Remove RemoveAll'),
  ...each('pathlib.Path', 'unlink'),
  ...each('shutil', 'rmtree'),
  ...each('java.nio.file.Files', 'delete deleteIfExists'),
  ...each('java.io.File', 'delete deleteOnExit'),
  ...each('System.IO.File', 'Delete'),
  ...each('File', 'delete unlink'),
  ...each('FileUtils', 'rm rm_f rm_rf remove_entry'),
  'unlink',
  ...each('std.fs tokio.fs', 'remove_file'),
];
