/** Flags of VS Code's command line that stand alone; every other `--flag` without `=` may take a value. */
const VALUED = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'install-extension',
  'user-data-dir',
]);

/**
 * Reads the part of VS Code's command line that a test run needs. Flags that only matter to the desktop
 * application (`--no-sandbox`, `--skip-welcome`, …) are let pass.
 */
export function readArguments(argv) {
  const flags = new Map();
  const folders = [];
  for (let at = 0; at < argv.length; at++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argv[at]);
    if (!match) {
      folders.push(argv[at]);
      continue;
    }
    const [, name, inline] = match;
    const value = inline ?? (VALUED.has(name) ? argv[++at] : undefined);
    if (VALUED.has(name) && value) flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return {
    folder: folders[0],
    developmentPaths: flags.get('extensionDevelopmentPath') ?? [],
    testsPath: flags.get('extensionTestsPath')?.at(-1),
    packages: flags.get('install-extension') ?? [],
    userDataDir: flags.get('user-data-dir')?.at(-1),
  };
}
