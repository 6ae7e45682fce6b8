import type { ApiTable } from '../../../semantics/apis';

/**
 * Calls that end the process, with what people write in their place.
 * https://nodejs.org/api/process.html#processexitcode, https://docs.python.org/3/library/os.html#os._exit, https://pkg.go.dev/os#Exit,
 * https://pkg.go.dev/log#Fatal, https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html,
 * https://learn.microsoft.com/dotnet/api/system.environment.exit, https://docs.ruby-lang.org/en/master/Kernel.html
 */
export const apis: ApiTable<string> = {
  node: each('Throw an error', 'process.exit process.abort process.reallyExit'),
  python: each('Raise an error', 'sys.exit os._exit os.abort exit quit'),
  go: each(
    'Return an error',
    `os.Exit syscall.Exit log.Fatal log.Fatalf log.Fatalln github.com/sirupsen/logrus.Fatal github.com/sirupsen/logrus.Fatalf
    github.com/rs/zerolog/log.Fatal`,
  ),
  jvm: each(
    'Throw an error',
    'java.lang.System.exit java.lang.Runtime.exit java.lang.Runtime.halt kotlin.system.exitProcess',
  ),
  dotnet: each('Throw an error', 'System.Environment.Exit System.Environment.FailFast'),
  ruby: each(
    'Raise an error',
    'exit exit! abort Kernel.exit Kernel.exit! Kernel.abort Process.exit Process.exit!',
  ),
  rust: each('Return an error', 'std.process.exit std.process.abort'),
};

function each(instead: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, instead]));
}
