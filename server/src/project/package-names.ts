import type { Dependency } from './dependencies';

/**
 * A Python package's name as all its spellings are the same: case does not matter, nor which of `-`, `_` and `.` stands
 * between words. https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The name by which a package is known in its ecosystem, however the manifest spells it. */
export function packageName({ name, ecosystem }: Pick<Dependency, 'name' | 'ecosystem'>): string {
  return ecosystem === 'pypi' ? pythonName(name) : name;
}

/** Names of packages of any ecosystem: as they are known there, and asked for in any spelling. */
export class PackageNames extends Set<string> {
  private readonly python: ReadonlySet<string>;

  constructor(dependencies: readonly Dependency[]) {
    super(dependencies.flatMap(namesOf));
    this.python = new Set(
      dependencies.filter(({ ecosystem }) => ecosystem === 'pypi').map(({ name }) => pythonName(name)),
    );
  }

  override has(name: string): boolean {
    return super.has(name) || this.python.has(pythonName(name));
  }
}

/** Where there is a group before the name, with it and without. */
function namesOf(dependency: Dependency): readonly string[] {
  const name = packageName(dependency);
  return dependency.ecosystem === 'maven' && name.includes(':')
    ? [name, name.slice(name.indexOf(':') + 1)]
    : [name];
}
