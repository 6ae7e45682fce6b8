import type { EntryFact } from '../../semantics/facts';
import type { Span } from '../../text/span';
import type { Dependency } from '../dependencies';
import { entriesOf, nameOf, type ProjectFile } from '../project-file';

export type Group = Dependency['group'];

/** Reads the manifests of one ecosystem. */
export interface ManifestReader {
  /** Whether it reads files of this name. */
  readonly matches: (fileName: string) => boolean;
  /**
   * What a manifest declares, in the order of the file. `around` are the files that it may refer to: catalogues of
   * versions, the manifest of a workspace. Never throws.
   */
  readonly read: (file: ProjectFile, around: readonly ProjectFile[]) => readonly Dependency[];
}

/** What is known of a dependency beside its file. */
export interface Declared extends Omit<Dependency, 'place' | 'version' | 'versionPlace'> {
  readonly span: Span;
  readonly version?: string | undefined;
  /** Of the version; in the file `versionIn`, where it is another. */
  readonly versionSpan?: Span | undefined;
  readonly versionIn?: string | undefined;
}

export function dependency(
  { path }: ProjectFile,
  { span, version, versionSpan, versionIn = path, ...rest }: Declared,
): Dependency {
  return {
    ...rest,
    version: version ?? '',
    place: { path, span },
    ...(versionSpan && version !== undefined ? { versionPlace: { path: versionIn, span: versionSpan } } : {}),
  };
}

/** Entries of a file by what holds them, for those that `wants` a path; one list for each XML element or table. */
export function holders(
  file: ProjectFile,
  wants: (path: readonly string[]) => boolean,
): readonly (readonly EntryFact[])[] {
  const found = new Map<number, EntryFact[]>();
  for (const entry of entriesOf(file)) {
    if (!entry.above || !wants(entry.path)) continue;
    const list = found.get(entry.above.start);
    if (list) list.push(entry);
    else found.set(entry.above.start, [entry]);
  }
  return [...found.values()];
}

/** The entries of the files of a name. */
export function entriesNamed(files: readonly ProjectFile[], name: RegExp) {
  return files.flatMap((file) =>
    name.test(nameOf(file.path)) ? entriesOf(file).map((entry) => ({ file, entry })) : [],
  );
}
