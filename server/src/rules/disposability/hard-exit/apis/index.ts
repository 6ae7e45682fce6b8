import type { ApiTable } from '../../../../engine/rule';

/** A call that ends the process, and the ecosystem whose way to write request handlers counts. */
export interface Exit {
  readonly ecosystem: string;
  /** What people write in its place. */
  readonly instead: string;
}

const RAISE = 'Raise an error';
const THROW = 'Throw an error';
const RETURN = 'Return an error';

/**
 * https://nodejs.org/api/process.html#processexitcode, https://docs.python.org/3/library/os.html#os._exit, https://pkg.go.dev/os#Exit,
 * https://pkg.go.dev/log#Fatal, https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html,
 * https://learn.microsoft.com/dotnet/api/system.environment.exit, https://docs.ruby-lang.org/en/master/Kernel.html
 */
export const apis: ApiTable<Exit> = {
  node: table('node', THROW, 'process.exit process.abort process.reallyExit'),
  python: table('python', RAISE, 'sys.exit os._exit os.abort exit quit'),
  go: table(
    'go',
    RETURN,
    `os.Exit syscall.Exit log.Fatal log.Fatalf log.Fatalln github.com/sirupsen/logrus.Fatal github.com/sirupsen/logrus.Fatalf
    github.com/rs/zerolog/log.Fatal`,
  ),
  jvm: table(
    'jvm',
    THROW,
    'java.lang.System.exit java.lang.Runtime.exit java.lang.Runtime.halt kotlin.system.exitProcess',
  ),
  dotnet: table('dotnet', THROW, 'System.Environment.Exit System.Environment.FailFast'),
  ruby: table(
    'ruby',
    RAISE,
    'exit exit! abort Kernel.exit Kernel.exit! Kernel.abort Process.exit Process.exit!',
  ),
  rust: table('rust', RETURN, 'std.process.exit std.process.abort'),
};

function table(ecosystem: string, instead: string, names: string): Readonly<Record<string, Exit>> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, { ecosystem, instead }]));
}
