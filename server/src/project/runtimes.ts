import type { EntryFact, InstructionFact } from '../semantics/facts';
import { imageOf } from './base-image';
import { readImage, versionOfTag } from './images';
import {
  entriesOf,
  instructionsOf,
  nameOf,
  type Place,
  type ProjectFile,
  type Setting,
  settingOf,
} from './project-file';
import { versionsIn } from './runtime-files';

/** A place that says which version of a language runtime is used. */
export interface RuntimeVersion {
  readonly runtime: Runtime;
  /** The number as written, without operator or variant: `20`, `3.12`, `20.11.1`. */
  readonly version: string;
  /** True where it is a range (`>=18`, `^3.10`): newer ones are allowed, too. */
  readonly isRange: boolean;
  /** The whole range: `>=18 <21`; absent where it is one version. */
  readonly range?: string;
  /** Of an image: whether it is the one that the app runs in, or only one that builds. */
  readonly image?: 'final' | 'build';
  /** One of several with which CI runs the same job. */
  readonly isOneOfMany?: true;
  readonly setting: Setting;
  /** Of the version's number alone. */
  readonly place: Place;
  /** How people call the place: "`FROM` of Dockerfile", "`engines` of package.json". */
  readonly said: string;
}

export type Runtime = 'node' | 'python' | 'java' | 'go' | 'ruby' | 'php' | 'dotnet' | 'rust';

/** Last parts of the names of images that bring a runtime. */
const IMAGES: Readonly<Record<string, Runtime>> = {
  node: 'node',
  python: 'python',
  golang: 'go',
  ruby: 'ruby',
  php: 'php',
  rust: 'rust',
  openjdk: 'java',
  'eclipse-temurin': 'java',
  amazoncorretto: 'java',
  'dotnet/aspnet': 'dotnet',
  'dotnet/sdk': 'dotnet',
  'dotnet/runtime': 'dotnet',
};

/** Inputs of the set-up actions of GitHub. https://docs.github.com/actions/use-cases-and-examples/building-and-testing */
const ACTION_INPUTS: Readonly<Record<string, Runtime>> = {
  'node-version': 'node',
  'python-version': 'python',
  'java-version': 'java',
  'go-version': 'go',
  'ruby-version': 'ruby',
  'php-version': 'php',
  'dotnet-version': 'dotnet',
};

/** What people call the versions in a matrix. */
const MATRIX: Readonly<Record<string, Runtime>> = {
  ...ACTION_INPUTS,
  node: 'node',
  python: 'python',
  java: 'java',
  jdk: 'java',
  go: 'go',
  ruby: 'ruby',
  php: 'php',
  dotnet: 'dotnet',
  node_version: 'node',
  python_version: 'python',
};

/** Keys of manifests that say it, as `a.b`. */
const KEYS: Readonly<Record<string, Readonly<Record<string, Runtime>>>> = {
  'package.json': { 'engines.node': 'node', 'volta.node': 'node' },
  'composer.json': { 'require.php': 'php', 'config.platform.php': 'php' },
  'global.json': { 'sdk.version': 'dotnet' },
  'pyproject.toml': { 'project.requires-python': 'python', 'tool.poetry.dependencies.python': 'python' },
  Pipfile: { 'requires.python_version': 'python' },
  'rust-toolchain.toml': { 'toolchain.channel': 'rust' },
  'Cargo.toml': { 'package.rust-version': 'rust' },
  'go.mod': { go: 'go' },
  'pom.xml': {
    'project.properties.java.version': 'java',
    'project.properties.maven.compiler.release': 'java',
  },
};

/** Keys whose version is the oldest that will do. */
const OLDEST =
  /^(?:config\.platform\.php|package\.rust-version|go|project\.properties\.(?:java\.version|maven\.compiler\.release))$/;

/** All places in the files that say a runtime's version. */
export function runtimesOf(files: readonly ProjectFile[]): readonly RuntimeVersion[] {
  return files.flatMap((file) => [...versionsIn(file), ...fromEntries(file), ...fromImages(file)]);
}

function fromEntries(file: ProjectFile): readonly RuntimeVersion[] {
  const name = nameOf(file.path);
  const keys = KEYS[name];
  return entriesOf(file).flatMap((entry) => {
    const inJob = entry.dialect === 'github-actions' ? fromJob(entry, file) : undefined;
    if (inJob) return [inJob];
    const isAction = entry.dialect === 'github-actions' && entry.path[entry.path.length - 2] === 'with';
    const runtime = isAction ? ACTION_INPUTS[entry.key] : keys?.[entry.path.join('.')];
    const found = runtime && versionIn(entry);
    if (!found) return [];
    const { version, isRange, range, span } = found;
    return [
      {
        runtime,
        version,
        isRange,
        ...(range === undefined ? {} : { range }),
        setting: settingOf(file),
        place: { path: file.path, span },
        said: isAction
          ? `\`${entry.key}\` of ${name}`
          : name === 'go.mod' || name === 'pom.xml'
            ? `\`${name}\``
            : `\`${entry.path.at(-2) ?? entry.key}\` of ${name}`,
      },
    ];
  });
}

/** What a job of GitHub runs in: its container, and the versions of its matrix. */
function fromJob(entry: EntryFact, file: ProjectFile): RuntimeVersion | undefined {
  const { path, key, value, content } = entry;
  const common = { isRange: false, setting: settingOf(file), said: nameOf(file.path) };
  const image =
    key === 'container' || path.slice(-2).join('.') === 'container.image'
      ? readImage(String(value))
      : undefined;
  if (image?.tag) {
    const runtime = runtimeOfImage(image.name);
    const version = versionOfTag(image.tag);
    if (!runtime || version === undefined) return undefined;
    const start = (image.tagStart ?? 0) + image.tag.indexOf(version);
    const span = content.slice(start, start + version.length);
    return { ...common, runtime, version, place: { path: file.path, span } };
  }
  const runtime = path.includes('matrix')
    ? MATRIX[path.slice(path.indexOf('matrix') + 1).find((part) => MATRIX[part]) ?? '']
    : undefined;
  const found = runtime && versionIn(entry);
  if (!found) return undefined;
  return {
    ...common,
    runtime,
    version: found.version,
    isOneOfMany: true,
    place: { path: file.path, span: found.span },
  };
}

/** `>=18 <21`, `^3.10`, `"20.x"`; undefined for `latest` and for what is only known at run time. */
function versionIn({ path, value, content }: EntryFact) {
  const match = /^[\s=v]*([<>^~]=?|==)?\s*v?(\d+(?:\.\d+)*)/d.exec(String(value));
  const version = match?.[2];
  const [start, end] = match?.indices?.[2] ?? [0, 0];
  if (version === undefined || match?.[1]?.startsWith('<')) return undefined;
  const isOldest = OLDEST.test(path.join('.'));
  const isRange = isOldest || /[<>^~|*x]|\s-\s/.test(String(value));
  const range = isOldest ? `>=${version}` : isRange ? String(value) : undefined;
  return { version, isRange, range, span: content.slice(start, end) };
}

function fromImages(file: ProjectFile): readonly RuntimeVersion[] {
  return instructionsOf(file)
    .filter(({ keyword }) => keyword === 'FROM')
    .flatMap((from) => {
      const found = imageRuntime(from, file);
      if (!found) return [];
      return [
        {
          runtime: found.runtime,
          version: found.version,
          isRange: false,
          image: from.finalStage ? ('final' as const) : ('build' as const),
          setting: settingOf(file),
          place: { path: file.path, span: found.span },
          said: `\`FROM\` of ${nameOf(file.path)}`,
        },
      ];
    });
}

/** `ruby:$RUBY_VERSION-slim`: the tag begins with an argument. */
const ARGUMENT_TAG = /^([^:@\s]+):\$\{?(\w+)(?::-[^}]*)?\}?[^\s]*$/;

function imageRuntime(from: InstructionFact, file: ProjectFile) {
  const reference = imageOf(from);
  if (!reference) return undefined;
  const [, name, argument] = ARGUMENT_TAG.exec(reference.raw) ?? [];
  if (name !== undefined && argument !== undefined) {
    const runtime = runtimeOfImage(name);
    const entry = entriesOf(file).find(({ path }) => path[0] === 'ARG' && path[1] === argument);
    const version = entry && versionOfTag(String(entry.value));
    return runtime && entry && version !== undefined
      ? { runtime, version, span: entry.content.slice(0, version.length) }
      : undefined;
  }
  const image = readImage(reference.raw);
  if (!image?.tag) return undefined;
  const runtime = runtimeOfImage(image.name);
  const version = versionOfTag(image.tag);
  if (!runtime || version === undefined) return undefined;
  const at = (image.tagStart ?? 0) + image.tag.indexOf(version);
  return { runtime, version, span: reference.span.slice(at, at + version.length) };
}

/** The runtime that an image brings. Tags of images for editors have their own versions in front. */
export function runtimeOfImage(name: string): Runtime | undefined {
  const parts = name.split('/');
  if (parts.includes('devcontainers')) return undefined;
  return IMAGES[parts.slice(-2).join('/')] ?? IMAGES[parts.at(-1) ?? ''];
}
