import type { EntryFact } from '../../semantics/facts';
import type { Dependency } from '../dependencies';
import type { ProjectFile } from '../project-file';
import { dependency, type Group, holders, type ManifestReader } from './manifest';

/** Elements that name an artifact, and what they stand in. */
const HOLDERS: Readonly<Record<string, string>> = {
  dependency: 'dependencies',
  plugin: 'plugins',
  extension: 'extensions',
  parent: 'project',
};

/** Dependencies, plugins and the parent of a pom.xml. https://maven.apache.org/pom.html#dependencies */
export const maven: ManifestReader = {
  matches: (name) => name === 'pom.xml',
  read: (file) => holders(file, isArtifact).flatMap((entries) => artifact(file, entries)),
};

/** Exclusions name artifacts, too, but those are not wanted. */
function isArtifact(path: readonly string[]): boolean {
  const holder = path.at(-2) ?? '';
  return Object.hasOwn(HOLDERS, holder) && HOLDERS[holder] === path.at(-3);
}

function artifact(file: ProjectFile, entries: readonly EntryFact[]): readonly Dependency[] {
  const child = (key: string) => entries.find((entry) => entry.key === key);
  const text = (key: string) => {
    const value = child(key)?.value;
    return value === undefined ? undefined : String(value).trim();
  };
  const name = child('artifactId');
  const id = text('artifactId');
  if (!name || id === undefined) return [];
  const group = text('groupId');
  return [
    dependency(file, {
      name: group === undefined ? id : `${group}:${id}`,
      ecosystem: 'maven',
      group: groupOf(name.path, text('scope'), text('optional')),
      span: name.content,
      version: text('version'),
      versionSpan: child('version')?.content,
    }),
  ];
}

/** What plugins bring is there while they build. */
function groupOf(path: readonly string[], scope: string | undefined, optional: string | undefined): Group {
  if (path.includes('plugins') || path.includes('extensions') || scope === 'test') return 'development';
  return optional === 'true' ? 'optional' : 'production';
}
