import type { Digest, SaidSetting } from '../project/digest';
import type { Place } from '../project/project-file';
import type { Role } from '../text/document';
import { type FileSystem, join } from './file-system';
import { moduleMember } from './modules';
import { isSkippedFolder } from './project-files';

/** Reads source files for what other files may ask of them. */
export interface DigestReader {
  /** The ecosystem of the language that a file is written in; undefined for what is no code. */
  ecosystemOf(path: string): string | undefined;
  /** Undefined where the file cannot be read yet, because its grammar is not loaded. Never throws. */
  digest(path: string, text: string): Digest | undefined;
  /** Strings that top-level names are bound to; undefined as for `digest`. Never throws. */
  constants(path: string, text: string): ReadonlyMap<string, string> | undefined;
}

/** What bounds an app. */
export interface AppBounds {
  isAppRoot(folder: string): boolean;
  ignores(path: string): boolean;
  roleOf(path: string): Role;
}

const COUNTED: ReadonlySet<Role> = new Set(['app', 'script', 'migration']);
/** A walk ends here however large the repository is. */
const MAX_FILES = 20_000;

/** The source files of apps, and what each of them calls; read when somebody asks, and again when a file changed. */
export class SourceIndex {
  private readonly digests = new Map<string, Digest>();
  private readonly constants = new Map<string, ReadonlyMap<string, string>>();
  /** By app root, then by ecosystem. */
  private readonly sources = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(
    private readonly files: FileSystem,
    private readonly reader: DigestReader,
  ) {}

  /** Where files of an app call any of some APIs. */
  calls(root: string, apis: readonly string[], ecosystem: string, bounds: AppBounds): readonly Place[] {
    const found: Place[] = [];
    for (const path of this.sourcesOf(root, bounds).get(ecosystem) ?? []) {
      const calls = this.digestOf(path)?.calls;
      if (calls) for (const api of apis) for (const span of calls.get(api) ?? []) found.push({ path, span });
    }
    return found;
  }

  /** What files of an app give any of some settings, by their names. */
  settings(
    root: string,
    names: readonly string[],
    ecosystem: string,
    bounds: AppBounds,
  ): readonly SaidSetting[] {
    return (this.sourcesOf(root, bounds).get(ecosystem) ?? []).flatMap((path) => {
      const settings = this.digestOf(path)?.settings;
      return names.flatMap((name) =>
        (settings?.get(name) ?? []).map(({ span, ...given }) => ({ ...given, place: { path, span } })),
      );
    });
  }

  /** The string that a name has which a file at `from` imports; undefined where it has none, or is of no file here. */
  constant(root: string, qualified: string, from: string, ecosystem: string): string | undefined {
    const member = moduleMember(qualified, from, root, ecosystem);
    const file = member?.files.find(
      (path) => this.reader.ecosystemOf(path) === ecosystem && this.files.read(path) !== undefined,
    );
    return member && file !== undefined ? this.constantsOf(file)?.get(member.name) : undefined;
  }

  private constantsOf(path: string): ReadonlyMap<string, string> | undefined {
    let constants = this.constants.get(path);
    if (!constants) {
      const text = this.files.read(path);
      constants = text === undefined ? undefined : this.reader.constants(path, text);
      if (constants) this.constants.set(path, constants);
    }
    return constants;
  }

  /** Forgets what stood in files or folders that changed, in all of them where none is named. */
  forget(paths?: readonly string[]): void {
    if (!paths) {
      this.digests.clear();
      this.constants.clear();
      this.forgetPlaces();
      return;
    }
    for (const path of paths) {
      if (this.reader.ecosystemOf(path) === undefined) this.forgetFolder(path);
      else if (this.isKnown(path) !== (this.files.read(path) !== undefined)) this.forgetPlaces();
      this.digests.delete(path);
      this.constants.delete(path);
    }
  }

  /** Forgets which files there are: other ones may belong to an app now. */
  forgetPlaces(): void {
    this.sources.clear();
  }

  /** A folder that came, went or has another name is all that is told of the files in it. */
  private forgetFolder(path: string): void {
    if (this.files.list(path).length > 0) this.forgetPlaces();
    for (const known of [this.digests, this.constants])
      for (const file of known.keys()) {
        if (!file.startsWith(`${path}/`)) continue;
        known.delete(file);
        this.forgetPlaces();
      }
  }

  private isKnown(path: string): boolean {
    const ecosystem = this.reader.ecosystemOf(path) ?? '';
    return [...this.sources.values()].some((all) => all.get(ecosystem)?.includes(path));
  }

  private digestOf(path: string): Digest | undefined {
    let digest = this.digests.get(path);
    if (!digest) {
      const text = this.files.read(path);
      digest = text === undefined ? undefined : this.reader.digest(path, text);
      if (digest) this.digests.set(path, digest);
    }
    return digest;
  }

  private sourcesOf(root: string, bounds: AppBounds): ReadonlyMap<string, readonly string[]> {
    let sources = this.sources.get(root);
    if (!sources) {
      sources = this.walk(root, bounds);
      this.sources.set(root, sources);
    }
    return sources;
  }

  private walk(
    root: string,
    { isAppRoot, ignores, roleOf }: AppBounds,
  ): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    let left = MAX_FILES;
    const folders = [root];
    for (const folder of folders) {
      for (const { name, kind } of this.files.list(folder)) {
        const path = join(folder, name);
        if (kind === 'folder') {
          if (!isSkippedFolder(name) && !isAppRoot(path) && !ignores(`${path}/`)) folders.push(path);
          continue;
        }
        const ecosystem = kind === 'file' ? this.reader.ecosystemOf(path) : undefined;
        if (ecosystem === undefined || !COUNTED.has(roleOf(path))) continue;
        if (left-- === 0) return found;
        const files = found.get(ecosystem);
        if (files) files.push(path);
        else found.set(ecosystem, [path]);
      }
    }
    return found;
  }
}
