import { gems } from './manifests/gems';
import { gradle } from './manifests/gradle';
import { keyed } from './manifests/keyed';
import type { ManifestReader } from './manifests/manifest';
import { maven } from './manifests/maven';
import { modules } from './manifests/modules';
import { nuget } from './manifests/nuget';
import { python } from './manifests/python';
import { setupProgram } from './manifests/setup-program';
import { PackageNames } from './package-names';
import { nameOf, type Place, type ProjectFile } from './project-file';

/** A dependency that a manifest declares. */
export interface Dependency {
  /** As the manifest writes it; for Maven and Gradle `group:name`, or a plugin's id. */
  readonly name: string;
  readonly ecosystem: 'npm' | 'pypi' | 'rubygems' | 'packagist' | 'crates' | 'go' | 'maven' | 'nuget';
  /** `development`: only there for building and testing. */
  readonly group: 'production' | 'development' | 'peer' | 'optional';
  /** The version or range as written; `''` where there is none. */
  readonly version: string;
  /** Code of the same repository. */
  readonly local?: true;
  /** Of the name. */
  readonly place: Place;
  /** Of the version, without quotes; absent where there is none. */
  readonly versionPlace?: Place;
}

const READERS: readonly ManifestReader[] = [keyed, python, setupProgram, maven, gradle, gems, nuget, modules];

/**
 * All dependencies that the manifests among the files declare, with their places. `around` are the files in which
 * catalogues of versions and manifests of workspaces are looked for. The runtime itself is no dependency.
 */
export function dependenciesOf(
  files: readonly ProjectFile[],
  around: readonly ProjectFile[] = files,
): readonly Dependency[] {
  return declarationsOf(files, around).filter((found) => !isRuntime(found));
}

/** Names of all that the manifests ask for, their runtimes too. */
export function namesOf(files: readonly ProjectFile[], around: readonly ProjectFile[]): ReadonlySet<string> {
  return new PackageNames(declarationsOf(files, around));
}

function declarationsOf(
  files: readonly ProjectFile[],
  around: readonly ProjectFile[],
): readonly Dependency[] {
  return files.flatMap((file) => {
    const name = nameOf(file.path);
    return READERS.find(({ matches }) => matches(name))?.read(file, around) ?? [];
  });
}

/** PHP and its extensions have no vendor before their names. */
function isRuntime({ ecosystem, name }: Dependency): boolean {
  return ecosystem === 'packagist' ? !name.includes('/') : ecosystem === 'pypi' && name === 'python';
}
