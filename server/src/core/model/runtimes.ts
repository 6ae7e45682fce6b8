import type { EntryFact, InstructionFact } from '../facts';
import { Span } from '../span';
import { readImage, versionOfTag } from './images';
import {
  entriesOf,
  instructionsOf,
  nameOf,
  type Place,
  type ProjectFile,
  placeOfMatch,
  type Setting,
  settingOf,
} from './project-file';

/** A place that says which version of a language runtime is used. */
export interface RuntimeVersion {
  readonly runtime: Runtime;
  /** The number as written, without operator or variant: `20`, `3.12`, `20.11.1`. */
  readonly version: string;
  /** True where it is a range (`>=18`, `^3.10`): newer ones are allowed, too. */
  readonly isRange: boolean;
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

/** Files that hold a version and little else, or in which one line does. The pattern's first group is the version. */
const FILES: readonly { readonly name: RegExp; readonly runtime: Runtime; readonly version: RegExp }[] = [
  { name: /^\.(?:nvmrc|node-version)$/, runtime: 'node', version: /^\s*v?(\d+(?:\.\d+)*)/d },
  { name: /^\.python-version$/, runtime: 'python', version: /^\s*(\d+(?:\.\d+)*)/d },
  { name: /^\.ruby-version$/, runtime: 'ruby', version: /^\s*(?:ruby-)?(\d+(?:\.\d+)*)/d },
  { name: /^\.java-version$/, runtime: 'java', version: /^\s*(?:\w+-)?(\d+(?:\.\d+)*)/d },
  { name: /^\.go-version$/, runtime: 'go', version: /^\s*(\d+(?:\.\d+)*)/d },
  { name: /^runtime\.txt$/, runtime: 'python', version: /^\s*python-(\d+(?:\.\d+)*)/d },
  { name: /^\.tool-versions$/, runtime: 'node', version: /^node(?:js)?[ \t]+(\d+(?:\.\d+)*)/dm },
  { name: /^\.tool-versions$/, runtime: 'python', version: /^python[ \t]+(\d+(?:\.\d+)*)/dm },
  { name: /^\.tool-versions$/, runtime: 'ruby', version: /^ruby[ \t]+(\d+(?:\.\d+)*)/dm },
  { name: /^\.tool-versions$/, runtime: 'go', version: /^golang[ \t]+(\d+(?:\.\d+)*)/dm },
  { name: /^\.tool-versions$/, runtime: 'java', version: /^java[ \t]+[a-z-]*(\d+(?:\.\d+)*)/dm },
  { name: /^Gemfile$/, runtime: 'ruby', version: /^ruby[ \t(]+["'](\d+(?:\.\d+)*)["']/dm },
  { name: /^go\.mod$/, runtime: 'go', version: /^go[ \t]+(\d+(?:\.\d+)*)/dm },
  {
    name: /^pom\.xml$/,
    runtime: 'java',
    version: /<(?:java\.version|maven\.compiler\.release)>\s*(\d+)\s*</d,
  },
  { name: /^rust-toolchain$/, runtime: 'rust', version: /^\s*(\d+(?:\.\d+)*)/d },
];

/** Keys of manifests that say it, as `a.b`. */
const KEYS: Readonly<Record<string, Readonly<Record<string, Runtime>>>> = {
  'package.json': { 'engines.node': 'node', 'volta.node': 'node' },
  'composer.json': { 'require.php': 'php', 'config.platform.php': 'php' },
  'global.json': { 'sdk.version': 'dotnet' },
  'pyproject.toml': { 'project.requires-python': 'python', 'tool.poetry.dependencies.python': 'python' },
  Pipfile: { 'requires.python_version': 'python' },
  'rust-toolchain.toml': { 'toolchain.channel': 'rust' },
  'Cargo.toml': { 'package.rust-version': 'rust' },
};

/** All places in the files that say a runtime's version. */
export function runtimesOf(files: readonly ProjectFile[]): readonly RuntimeVersion[] {
  return files.flatMap((file) => [...fromText(file), ...fromEntries(file), ...fromImages(file)]);
}

function fromText(file: ProjectFile): readonly RuntimeVersion[] {
  const name = nameOf(file.path);
  return FILES.filter((known) => known.name.test(name)).flatMap(({ runtime, version }) => {
    const match = version.exec(file.text);
    if (!match?.[1]) return [];
    // `go 1.22` is the oldest that will do, and so is Maven's release.
    const isRange = name === 'go.mod' || name === 'pom.xml';
    return [
      {
        runtime,
        version: match[1],
        isRange,
        setting: settingOf(file),
        place: placeOfMatch(file.path, match),
        said: `\`${name}\``,
      },
    ];
  });
}

function fromEntries(file: ProjectFile): readonly RuntimeVersion[] {
  const keys = KEYS[nameOf(file.path)];
  return entriesOf(file).flatMap((entry) => {
    const isAction = entry.dialect === 'github-actions' && entry.path[entry.path.length - 2] === 'with';
    const runtime = isAction ? ACTION_INPUTS[entry.key] : keys?.[entry.path.join('.')];
    const found = runtime && versionIn(entry);
    if (!found) return [];
    return [
      {
        runtime,
        ...found,
        setting: settingOf(file),
        place: { path: file.path, span: found.span },
        said: isAction
          ? `\`${entry.key}\` of ${nameOf(file.path)}`
          : `\`${entry.path.at(-2) ?? entry.key}\` of ${nameOf(file.path)}`,
      },
    ];
  });
}

/** `>=18 <21`, `^3.10`, `"20.x"`; undefined for `latest` and for what is only known at run time. */
function versionIn({ value, content }: EntryFact) {
  const match = /^[\s=v]*([<>^~]=?|==)?\s*v?(\d+(?:\.\d+)*)/d.exec(String(value));
  const version = match?.[2];
  const [start, end] = match?.indices?.[2] ?? [0, 0];
  if (version === undefined || match?.[1]?.startsWith('<')) return undefined;
  const isRange = /[<>^~|*x]|\s-\s/.test(String(value));
  return { version, isRange, span: content.slice(start, end) };
}

function fromImages(file: ProjectFile): readonly RuntimeVersion[] {
  return instructionsOf(file)
    .filter(({ keyword }) => keyword === 'FROM')
    .flatMap((from) => {
      const found = imageRuntime(from);
      if (!found) return [];
      return [
        {
          runtime: found.runtime,
          version: found.version,
          isRange: false,
          setting: settingOf(file),
          place: { path: file.path, span: found.span },
          said: `\`FROM\` of ${nameOf(file.path)}`,
        },
      ];
    });
}

function imageRuntime({ args, argsSpan }: InstructionFact) {
  const reference = args.split(/\s+/).find((word) => !word.startsWith('--'));
  const image = reference === undefined ? undefined : readImage(reference);
  if (!image?.tag || reference === undefined) return undefined;
  const parts = image.name.split('/');
  const runtime = IMAGES[parts.slice(-2).join('/')] ?? IMAGES[parts.at(-1) ?? ''];
  const version = versionOfTag(image.tag);
  if (!runtime || version === undefined) return undefined;
  const at = args.indexOf(reference) + (image.tagStart ?? 0) + image.tag.indexOf(version);
  const start = argsSpan.start + at;
  return { runtime, version, span: Span.at(start, start + version.length) };
}
