import type { EntryFact } from '../semantics/facts';
import { Span } from '../text/span';
import { entriesOf, nameOf, type Place, type ProjectFile } from './project-file';

/** A dependency that a manifest declares. */
export interface Dependency {
  /** As the manifest writes it. */
  readonly name: string;
  readonly ecosystem: 'npm' | 'pypi' | 'rubygems' | 'packagist' | 'crates' | 'go';
  /** `development`: only there for building and testing. */
  readonly group: 'production' | 'development' | 'peer' | 'optional';
  /** The version or range as written; `''` where there is none. */
  readonly version: string;
  /** Of the name. */
  readonly place: Place;
  /** Of the version, without quotes; absent where there is none. */
  readonly versionPlace?: Place;
}

type Group = Dependency['group'];

const NPM: Readonly<Record<string, Group>> = {
  dependencies: 'production',
  devDependencies: 'development',
  peerDependencies: 'peer',
  optionalDependencies: 'optional',
};
const COMPOSER: Readonly<Record<string, Group>> = { require: 'production', 'require-dev': 'development' };
const CARGO: Readonly<Record<string, Group>> = {
  dependencies: 'production',
  'dev-dependencies': 'development',
  'build-dependencies': 'development',
};
/** `name[extra]>=1.2 ; marker`. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const REQUIREMENT = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([^;#\s][^;#]*)?/d;
const GEM = /^[ \t]*gem[ \t(]+["']([\w-]+)["'](?:[ \t]*,[ \t]*["']([^"']+)["'])?/dgm;
const GO_REQUIRE = /^[ \t]*(?:require[ \t]+)?([\w.-]+\.[\w.-]+\/[\w./~-]+)[ \t]+(v[\w.+-]+)/dgm;

/** All dependencies that the manifests among the files declare, with their places. */
export function dependenciesOf(files: readonly ProjectFile[]): readonly Dependency[] {
  return files.flatMap((file) => {
    switch (nameOf(file.path)) {
      case 'package.json':
        return fromKeys(file, 'npm', NPM);
      case 'composer.json':
        return fromKeys(file, 'packagist', COMPOSER).filter(({ name }) => name.includes('/'));
      case 'Cargo.toml':
        return fromKeys(file, 'crates', CARGO);
      case 'pyproject.toml':
        return fromPyproject(file);
      case 'Gemfile':
        return fromLines(file, 'rubygems', GEM);
      case 'go.mod':
        return fromLines(file, 'go', GO_REQUIRE);
      default:
        return isRequirements(file.path) ? fromRequirements(file) : [];
    }
  });
}

/** Whether a file lists Python requirements by its name: `requirements-dev.txt`, `requirements/base.txt`. */
export function isRequirements(path: string): boolean {
  return /(?:^|\/)(?:requirements[\w.-]*|[\w.-]*requirements)\.txt$|(?:^|\/)requirements\/[\w.-]+\.txt$/.test(
    path,
  );
}

/** `{ "dependencies": { name: version } }`, and Cargo's `name = { version = "…" }`. */
function fromKeys(
  file: ProjectFile,
  ecosystem: Dependency['ecosystem'],
  groups: Readonly<Record<string, Group>>,
): readonly Dependency[] {
  return entriesOf(file).flatMap((entry) => {
    const [first = '', name, ...rest] = entry.path;
    const group = Object.hasOwn(groups, first) ? groups[first] : undefined;
    if (!group || name === undefined || (rest.length > 0 && !(rest.length === 1 && rest[0] === 'version')))
      return [];
    return [dependency(file, entry, name, ecosystem, group)];
  });
}

function dependency(
  file: ProjectFile,
  { keySpan, content, value }: EntryFact,
  name: string,
  ecosystem: Dependency['ecosystem'],
  group: Group,
): Dependency {
  return {
    name,
    ecosystem,
    group,
    version: String(value ?? ''),
    place: { path: file.path, span: keySpan },
    versionPlace: { path: file.path, span: content },
  };
}

function fromPyproject(file: ProjectFile): readonly Dependency[] {
  return entriesOf(file).flatMap((entry): readonly Dependency[] => {
    const path = entry.path.join('.');
    if (/^project\.dependencies\.\d+$/.test(path)) return requirement(file, entry, 'production');
    if (/^project\.optional-dependencies\.[^.]+\.\d+$/.test(path))
      return requirement(file, entry, 'optional');
    // https://packaging.python.org/en/latest/specifications/dependency-groups/
    const group = /^dependency-groups\.([^.]+)\.\d+$/.exec(path)?.[1];
    if (group !== undefined)
      return requirement(
        file,
        entry,
        /dev|test|lint|docs?|typ|check|ci$/.test(group) ? 'development' : 'optional',
      );
    const poetry =
      /^tool\.poetry\.(?:(dev-)?dependencies|group\.([^.]+)\.dependencies)\.([^.]+)(?:\.version)?$/.exec(
        path,
      );
    const name = poetry?.[3];
    if (!poetry || name === undefined || name === 'python') return [];
    const isDevelopment = poetry[1] !== undefined || /dev|test|lint|docs?/.test(poetry[2] ?? '');
    return [dependency(file, entry, name, 'pypi', isDevelopment ? 'development' : 'production')];
  });
}

function requirement(file: ProjectFile, { value, content }: EntryFact, group: Group): readonly Dependency[] {
  const match = REQUIREMENT.exec(String(value));
  if (!match?.[1]) return [];
  const [start, end] = match.indices?.[1] ?? [0, 0];
  const place = { path: file.path, span: content.slice(start, end) };
  const version = match.indices?.[2];
  return [
    {
      name: match[1],
      ecosystem: 'pypi',
      group,
      version: match[2]?.trim() ?? '',
      place,
      ...(version ? { versionPlace: { path: file.path, span: content.slice(...version) } } : {}),
    },
  ];
}

function fromLines(file: ProjectFile, ecosystem: 'rubygems' | 'go', pattern: RegExp): readonly Dependency[] {
  return [...file.text.matchAll(pattern)].flatMap((match) => at(file, match, 0, ecosystem, 'production'));
}

function fromRequirements(file: ProjectFile): readonly Dependency[] {
  const group = /dev|test|lint|docs?|ci\b/.test(nameOf(file.path)) ? 'development' : 'production';
  let start = 0;
  return file.text.split('\n').flatMap((line) => {
    const match = REQUIREMENT.exec(line);
    const from = start;
    start += line.length + 1;
    return match ? at(file, match, from, 'pypi', group) : [];
  });
}

/** The dependency of a match whose first group is the name and whose second, where there is one, the version. */
function at(
  file: ProjectFile,
  match: RegExpMatchArray,
  offset: number,
  ecosystem: Dependency['ecosystem'],
  group: Group,
): readonly Dependency[] {
  const [, name, version] = match;
  if (name === undefined) return [];
  return [
    {
      name,
      ecosystem,
      group,
      version: version?.trim() ?? '',
      place: spanOf(file, match, 1, offset),
      ...(version === undefined ? {} : { versionPlace: spanOf(file, match, 2, offset) }),
    },
  ];
}

function spanOf(file: ProjectFile, match: RegExpMatchArray, group: number, offset: number): Place {
  const [start, end] = match.indices?.[group] ?? [0, 0];
  return { path: file.path, span: Span.at(offset + start, offset + end) };
}
