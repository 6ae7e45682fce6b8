import type { EntryFact } from '../../semantics/facts';
import type { Dependency } from '../dependencies';
import { entriesOf, nameOf, type ProjectFile } from '../project-file';
import { dependency, entriesNamed, type Group, type ManifestReader } from './manifest';

/** A table whose keys are names of dependencies. */
interface Table {
  /** How many keys stand before the name. */
  readonly depth: number;
  readonly group: Group;
}

type Tables = (path: readonly string[]) => Table | undefined;

/** A dependency that is code of this repository. */
const OWN = /^(?:workspace|file|link|portal):/;

/**
 * What tables declare: `name = version`, `name = { version = … }`, and the same as a table of its own. Where a name is
 * said to come from the workspace, its manifest among those around gives the version.
 */
export function fromTables(
  file: ProjectFile,
  ecosystem: Dependency['ecosystem'],
  tables: Tables,
  workspace: ReadonlyMap<string, WorkspaceVersion> = new Map(),
): readonly Dependency[] {
  const found = new Map<string, { readonly table: Table; readonly entries: EntryFact[] }>();
  for (const entry of entriesOf(file)) {
    const table = tables(entry.path);
    if (!table || entry.path.length <= table.depth) continue;
    const key = entry.path.slice(0, table.depth + 1).join('\n');
    const known = found.get(key);
    if (known) known.entries.push(entry);
    else found.set(key, { table, entries: [entry] });
  }
  return [...found.values()].flatMap(({ table: { depth, group }, entries }) => {
    const [first] = entries;
    const name = first?.path[depth];
    if (!first || name === undefined) return [];
    const below = (key: string) => entries.find(({ path }) => path.length > depth + 1 && path.at(-1) === key);
    const own = entries.find(({ path }) => path.length === depth + 1) ?? below('version');
    const shared = below('workspace')?.value === true ? workspace.get(name) : undefined;
    const isLocal = below('path') !== undefined || shared?.isLocal || OWN.test(String(own?.value ?? ''));
    const isOptional = below('optional')?.value === true && group === 'production';
    return [
      dependency(file, {
        name,
        ecosystem,
        group: isOptional ? 'optional' : group,
        ...(isLocal ? { local: true } : {}),
        span: nameSpan(entries, depth) ?? first.keySpan,
        version: own ? String(own.value ?? '') : shared?.version,
        versionSpan: own?.content ?? shared?.entry?.content,
        versionIn: own ? undefined : shared?.path,
      }),
    ];
  });
}

/** Where the name is written: as the key of the version, or of the table below it. */
function nameSpan(entries: readonly EntryFact[], depth: number) {
  const own = entries.find(({ path }) => path.length === depth + 1);
  return own
    ? own.keySpan
    : entries.find(({ path }) => path.length === depth + 2 || /^\d+$/.test(path[depth + 1] ?? ''))?.above;
}

interface WorkspaceVersion {
  readonly path: string;
  readonly version: string | undefined;
  readonly entry: EntryFact | undefined;
  readonly isLocal: boolean;
}

/** What `[workspace.dependencies]` of Cargo says. https://doc.rust-lang.org/cargo/reference/workspaces.html */
function workspaceVersions(around: readonly ProjectFile[]): ReadonlyMap<string, WorkspaceVersion> {
  const found = new Map<string, WorkspaceVersion>();
  for (const { file, entry } of entriesNamed(around, /^Cargo\.toml$/)) {
    const [first, second, name, ...rest] = entry.path;
    if (first !== 'workspace' || second !== 'dependencies' || name === undefined) continue;
    const before = found.get(name);
    const isVersion = rest.length === 0 || rest[0] === 'version';
    found.set(name, {
      path: file.path,
      version: isVersion ? String(entry.value ?? '') : before?.version,
      entry: isVersion ? entry : before?.entry,
      isLocal: before?.isLocal === true || rest[0] === 'path',
    });
  }
  return found;
}

/** Tables at the root, by their names. */
function atRoot(groups: Readonly<Record<string, Group>>): Tables {
  return ([first = '']) =>
    Object.hasOwn(groups, first) ? { depth: 1, group: groups[first] ?? 'production' } : undefined;
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
const NPM = atRoot({
  dependencies: 'production',
  devDependencies: 'development',
  peerDependencies: 'peer',
  optionalDependencies: 'optional',
});
/** https://getcomposer.org/doc/04-schema.md */
const COMPOSER = atRoot({ require: 'production', 'require-dev': 'development' });
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const CARGO = atRoot({
  dependencies: 'production',
  'dev-dependencies': 'development',
  'build-dependencies': 'development',
});
const CARGO_TABLES: Tables = (path) => {
  const found = CARGO(path[0] === 'target' ? path.slice(2) : path);
  return found && path[0] === 'target' ? { ...found, depth: 3 } : found;
};
/** https://pipenv.pypa.io/en/latest/pipfile.html */
const PIPFILE = atRoot({ packages: 'production', 'dev-packages': 'development' });

/** package.json, composer.json, Cargo.toml and Pipfile. */
export const keyed: ManifestReader = {
  matches: (name) => /^(?:package\.json|composer\.json|Cargo\.toml|Pipfile)$/.test(name),
  read(file, around) {
    switch (nameOf(file.path)) {
      case 'package.json':
        return fromTables(file, 'npm', NPM);
      case 'composer.json':
        return fromTables(file, 'packagist', COMPOSER);
      case 'Pipfile':
        return fromTables(file, 'pypi', PIPFILE);
      default:
        return fromTables(file, 'crates', CARGO_TABLES, workspaceVersions(around));
    }
  },
};
