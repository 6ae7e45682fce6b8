import type { EntryFact } from '../../semantics/facts';
import type { Dependency } from '../dependencies';
import { nameOf, type ProjectFile } from '../project-file';
import { dependency, entriesNamed, holders, type ManifestReader } from './manifest';

const CENTRAL = /^Directory\.Packages\.props$/;

/**
 * Package references of .NET projects, and packages.config. Where a reference names no version, a Directory.Packages.props
 * around it does. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files
 */
export const nuget: ManifestReader = {
  matches: (name) =>
    /\.(?:cs|fs|vb)proj$/.test(name) || name === 'Directory.Packages.props' || name === 'packages.config',
  read(file, around) {
    const elements = nameOf(file.path) === 'packages.config' ? ['package'] : REFERENCES;
    const central = centralVersions(around);
    return holders(file, (path) => elements.includes(path.at(-2) ?? '')).flatMap((entries) =>
      reference(file, entries, central),
    );
  },
};

const REFERENCES = ['PackageReference', 'GlobalPackageReference'];
const NAME = /^(?:Include|id)$/;
const VERSION = /^(?:Version|VersionOverride)$/i;

type Central = ReadonlyMap<string, { readonly path: string; readonly entry: EntryFact }>;

function reference(
  file: ProjectFile,
  entries: readonly EntryFact[],
  central: Central,
): readonly Dependency[] {
  const include = entries.find(({ key }) => NAME.test(key));
  if (!include) return [];
  const name = String(include.value);
  const own = entries.find(({ key }) => VERSION.test(key));
  const shared = own ? undefined : central.get(name);
  const version = own ?? shared?.entry;
  return [
    dependency(file, {
      name,
      ecosystem: 'nuget',
      group: entries.some(isForDevelopment) ? 'development' : 'production',
      span: include.content,
      version: version && String(version.value),
      versionSpan: version?.content,
      versionIn: shared?.path,
    }),
  ];
}

/** Analysers and tools keep to themselves; `developmentDependency` is what packages.config calls that. */
function isForDevelopment({ key, value, path }: EntryFact): boolean {
  return (
    path.includes('GlobalPackageReference') ||
    (key === 'PrivateAssets' && /^all$/i.test(String(value))) ||
    (key === 'developmentDependency' && value === 'true')
  );
}

/** https://learn.microsoft.com/nuget/consume-packages/central-package-management */
function centralVersions(around: readonly ProjectFile[]): Central {
  const names = new Map<number, string>();
  const found = new Map<string, { readonly path: string; readonly entry: EntryFact }>();
  const central = entriesNamed(around, CENTRAL).filter(({ entry }) => entry.path.at(-2) === 'PackageVersion');
  for (const { entry } of central)
    if (entry.key === 'Include' && entry.above) names.set(entry.above.start, String(entry.value));
  for (const { file, entry } of central) {
    const name = entry.above && names.get(entry.above.start);
    if (name !== undefined && entry.key === 'Version' && !found.has(name))
      found.set(name, { path: file.path, entry });
  }
  return found;
}
