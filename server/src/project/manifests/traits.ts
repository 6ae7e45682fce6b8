import type { Value } from '../../semantics/values';
import { callsOf, entriesOf, nameOf, type ProjectFile } from '../project-file';
import { argument, stringsIn } from '../script';

/** What a manifest says of how the project is used. */
export interface ManifestTraits {
  /** It declares a program that users run from a command line. */
  readonly commandLine?: boolean;
  /** It declares how to start something that runs on. */
  readonly starts?: boolean;
  /** It is made to be published for others to build on. */
  readonly publishable?: boolean;
}

/**
 * Never throws; nothing for what is no manifest.
 *
 * @param names of all that the project declares
 */
export function traitsOf(file: ProjectFile, names: ReadonlySet<string>): ManifestTraits {
  const name = nameOf(file.path);
  const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
  return reader?.({ keys: new Keys(file), file, names }) ?? {};
}

interface Said {
  readonly keys: Keys;
  readonly file: ProjectFile;
  readonly names: ReadonlySet<string>;
}

/** The keys of a manifest, as `a.b`. */
class Keys {
  private readonly entries;

  constructor(file: ProjectFile) {
    this.entries = entriesOf(file).map(({ path, key, value }) => ({ path: path.join('.'), key, value }));
  }

  /** Whether something is said at or below a key. */
  has(path: string): boolean {
    return this.entries.some((entry) => entry.path === path || entry.path.startsWith(`${path}.`));
  }

  at(path: string): unknown {
    return this.entries.find((entry) => entry.path === path)?.value;
  }

  /** Whether an entry of that name has a value that passes. */
  says(key: string, value: RegExp): boolean {
    return this.entries.some((entry) => entry.key === key && value.test(String(entry.value)));
  }
}

type Reader = (said: Said) => ManifestTraits;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^package\.json$/, npm],
  [/^composer\.json$/, composer],
  [/^Cargo\.toml$/, cargo],
  [/^pyproject\.toml$/, pyproject],
  [/^setup\.cfg$/, setupConfig],
  [/^setup\.py$/, setupProgram],
  [/^pom\.xml$/, maven],
  [/^build\.gradle(?:\.kts)?$/, gradle],
  [/^(?:Gemfile|gems\.rb|.+\.gemspec)$/, gems],
  [/\.(?:cs|fs|vb)proj$/, dotnet],
];

function npm({ keys }: Said): ManifestTraits {
  return {
    commandLine: keys.has('bin'),
    // Most libraries' `start` serves their documentation; those that are to be published say so.
    starts: typeof keys.at('scripts.start') === 'string' || typeof keys.at('scripts.serve') === 'string',
    publishable:
      keys.at('private') !== true &&
      ['exports', 'files', 'publishConfig'].some((key) => keys.has(key)) &&
      ['main', 'module', 'exports', 'files', 'types'].some((key) => keys.has(key)),
  };
}

function composer({ keys }: Said): ManifestTraits {
  const type = keys.at('type');
  return { commandLine: keys.has('bin'), starts: type === 'project', publishable: type === 'library' };
}

function cargo({ keys }: Said): ManifestTraits {
  return { publishable: keys.has('lib') && keys.at('package.publish') !== false };
}

function pyproject({ keys }: Said): ManifestTraits {
  return {
    commandLine: ['project.scripts', 'tool.poetry.scripts', 'project.entry-points.console_scripts'].some(
      (table) => keys.has(table),
    ),
    publishable: keys.has('build-system.build-backend') && keys.at('tool.poetry.package-mode') !== false,
  };
}

function setupConfig({ keys }: Said): ManifestTraits {
  return {
    commandLine: keys.has('options.entry_points.console_scripts'),
    publishable: keys.has('metadata'),
  };
}

function setupProgram({ file }: Said): ManifestTraits {
  const calls = callsOf(file).map(({ call }) => call);
  return {
    commandLine: calls.some((call) => saysCommands(argument(call, 'entry_points'))),
    publishable: calls.some(({ callee }) => callee.name === 'setup'),
  };
}

/** Entry points are a dictionary of lists, or a text like an INI file. */
function saysCommands(value: Value | undefined): boolean {
  return value?.kind === 'object'
    ? value.entries.some(({ key }) => key === 'console_scripts')
    : stringsIn(value).some(({ text }) => text.includes('console_scripts'));
}

function maven({ keys, names }: Said): ManifestTraits {
  return {
    starts:
      /^(?:war|ear)$/.test(String(keys.at('project.packaging'))) ||
      names.has('spring-boot-maven-plugin') ||
      keys.says('mainClass', /./),
    publishable: ['distributionManagement', 'scm', 'licenses'].some((key) => keys.has(`project.${key}`)),
  };
}

/** https://docs.gradle.org/current/userguide/application_plugin.html */
function gradle({ names }: Said): ManifestTraits {
  const has = (...plugins: readonly string[]) => plugins.some((plugin) => names.has(plugin));
  return {
    starts: has('application', 'war', 'org.springframework.boot'),
    publishable: has('java-library', 'maven-publish'),
  };
}

function gems({ file: { path, script } }: Said): ManifestTraits {
  return {
    commandLine: script?.assigned.has('executables') === true,
    publishable: path.endsWith('.gemspec'),
  };
}

function dotnet({ keys }: Said): ManifestTraits {
  return {
    commandLine: keys.says('PackAsTool', /^true$/i),
    starts: /^Microsoft\.NET\.Sdk\.(?:Web|Worker)$/.test(String(keys.at('Project.@Sdk'))),
    publishable:
      keys.says('IsPackable', /^true$/i) ||
      keys.says('GeneratePackageOnBuild', /^true$/i) ||
      keys.says('PackageId', /./),
  };
}
