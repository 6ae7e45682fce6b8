import type { EntryFact } from '../../semantics/facts';
import { entriesOf, nameOf, type ProjectFile } from '../project-file';

/** What a catalogue of versions calls by an alias. */
export interface CatalogItem {
  /** `group:name`, or the id of a plugin. */
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * Items of the version catalogues among some files by how build scripts call them: `libs.ktor.core`,
 * `libs.plugins.kotlin`; a bundle is several. https://docs.gradle.org/current/userguide/version_catalogs.html
 */
export function catalogOf(files: readonly ProjectFile[]): ReadonlyMap<string, readonly CatalogItem[]> {
  const found = new Map<string, readonly CatalogItem[]>();
  for (const file of files) {
    const prefix = /^([\w-]+)\.versions\.toml$/.exec(nameOf(file.path))?.[1];
    if (prefix !== undefined) addCatalog(prefix, entriesOf(file), found);
  }
  return found;
}

function addCatalog(
  prefix: string,
  entries: readonly EntryFact[],
  found: Map<string, readonly CatalogItem[]>,
): void {
  const at = (...path: readonly string[]) => {
    const value = entries.find((entry) => entry.path.join('\n') === path.join('\n'))?.value;
    return value === undefined ? undefined : String(value);
  };
  const names = (table: string) =>
    new Set(entries.flatMap(({ path }) => (path[0] === table && path[1] !== undefined ? [path[1]] : [])));
  const item = (table: string, alias: string): CatalogItem | undefined => {
    const whole = at(table, alias)?.split(':');
    const parts = [at(table, alias, 'group'), at(table, alias, 'name')].filter((part) => part !== undefined);
    const name =
      at(table, alias, 'id') ??
      at(table, alias, 'module') ??
      (parts.length > 0 ? parts.join(':') : whole?.slice(0, table === 'plugins' ? 1 : 2).join(':'));
    const reference = at(table, alias, 'version', 'ref');
    const version = reference === undefined ? at(table, alias, 'version') : at('versions', reference);
    return name === undefined
      ? undefined
      : { name, version: version ?? whole?.at(table === 'plugins' ? 1 : 2) };
  };
  for (const alias of names('libraries'))
    found.set(accessor(prefix, alias), present(item('libraries', alias)));
  for (const alias of names('plugins'))
    found.set(accessor(prefix, 'plugins', alias), present(item('plugins', alias)));
  for (const bundle of names('bundles')) {
    const members = entries.filter(({ path }) => path[0] === 'bundles' && path[1] === bundle);
    found.set(
      accessor(prefix, 'bundles', bundle),
      members.flatMap(({ value }) => present(item('libraries', String(value)))),
    );
  }
}

function present(item: CatalogItem | undefined): readonly CatalogItem[] {
  return item ? [item] : [];
}

/** Dashes and underscores of an alias become dots. */
function accessor(...parts: readonly string[]): string {
  return parts.join('.').replace(/[-_]/g, '.');
}
