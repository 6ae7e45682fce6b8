import { isManifest } from '../project/manifests/names';
import { entriesIn, entriesOf, type ProjectFile, type ReadFile } from '../project/project-file';
import type { EntryFact, Fact } from '../semantics/facts';
import { NotYet } from '../semantics/not-yet';
import type { Role } from '../text/document';
import type { AppBounds } from './app-sources';
import { type FileSystem, foldersUpward, join } from './file-system';
import type { Steps } from './preparation';

/**
 * Reads a file of a format into facts, and a manifest that is a program into its calls; what is other code, or no format
 * at all, has neither. Never throws.
 */
export type FactReader = (path: string, text: string) => ReadFile;

/** Names of files that say how an app is built, started and connected. */
const NAMES =
  /^(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|[\w.-]+\.Dockerfile|\.dockerignore|(?:docker-)?compose[\w.-]*\.ya?ml|Procfile(?:\.\w+)?|package\.json|pnpm-workspace\.yaml|composer\.json|Cargo\.toml|pyproject\.toml|Pipfile|\.npmrc|global\.json|rust-toolchain(?:\.toml)?|\.(?:nvmrc|node-version|python-version|ruby-version|java-version|go-version|tool-versions)|runtime\.txt|go\.mod|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|app\.json|fly\.toml|render\.yaml|vercel\.json|netlify\.toml|\.?env(?:\.[\w.-]+)?|\.envrc|example\.env|Makefile|supervisord?\.conf|[\w.-]+\.service|\.gitlab-ci\.yml|(?:application|bootstrap)[\w.-]*\.(?:ya?ml|properties)|appsettings[\w.-]*\.json|(?:database|cable|queue|storage|cache)\.yml|values[\w.-]*\.ya?ml|(?:docker-)?entry-?point[\w.-]*|[\w.-]+\.(?:sh|bash|tf))$/i;
/** Folders whose YAML files describe a deploy. */
const DEPLOY_FOLDER =
  /(?:^|\/)(?:\.github\/workflows|k8s|kube|kubernetes|deploy|deployment|deployments|manifests?|helm|charts?|templates|base|overlays?|infra|ops|kustomize)(?:\/|$)/i;
const LOCKS =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|Cargo\.lock|packages\.lock\.json|gradle\.lockfile|go\.sum)$/;
const SKIPPED =
  /^(?:node_modules|bower_components|vendor|venv|__pycache__|target|dist|build|out|coverage|\.(?!github$|gitlab$|circleci$|docker$|devcontainer$).*)$/;
const QUIET: ReadonlySet<Role> = new Set(['test', 'generated', 'vendored']);
/** What lies deeper says little about the whole. */
const DEEPEST = 4;
/** A walk ends here however large the repository is. */
const MAX_FOLDERS = 400;
/** UTF-16 code units. Longer ones were written by a program. */
const LONGEST = 300_000;

/** Whether a path is that of a file which says something about the project around it. */
export function isProjectFile(path: string): boolean {
  const at = path.lastIndexOf('/');
  const name = path.slice(at + 1);
  return (
    NAMES.test(name) ||
    isManifest(path) ||
    (/\.ya?ml$/.test(name) && DEPLOY_FOLDER.test(path.slice(0, Math.max(0, at))))
  );
}

/** Whether no source of an app lies in a folder of this name. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED.test(name);
}

/** Finds and reads the files that describe a project; a file that has not changed is read once. */
export class ProjectFiles {
  constructor(
    private readonly files: FileSystem,
    private readonly read: FactReader,
    private readonly known = new Map<string, ProjectFile>(),
    /** Those of which not all could be read yet. */
    private readonly waiting = new Map<string, ProjectFile>(),
  ) {}

  /** The same over another view of the files; what has not changed is not read again. */
  over(files: FileSystem): ProjectFiles {
    return new ProjectFiles(files, this.read, this.known, this.waiting);
  }

  /**
   * Those of the app root and, because a repository often has its Compose file, CI and manifests for the cluster in one
   * place, those of the folders around it; not those of other apps.
   */
  of(root: string, bounds: AppBounds): readonly ProjectFile[] {
    return [...this.walk(root, bounds)].flatMap((file) => file ?? []);
  }

  /** Finds and reads what `of` answers. */
  *steps(root: string, bounds: AppBounds): Steps {
    const found: ProjectFile[] = [];
    for (const file of this.walk(root, bounds)) {
      if (file) found.push(file);
      yield;
    }
    for (const file of found) yield readOf(file);
  }

  /** A file, or nothing after each folder. */
  private *walk(root: string, bounds: AppBounds): Iterable<ProjectFile | undefined> {
    const tops = new Set([root, ...foldersUpward(join(root, 'x'), 0).slice(1)]);
    for (const top of tops) yield* this.below(top, bounds);
  }

  /** Those that lie in a folder itself, whatever their role. */
  in(folder: string, roleOf: (path: string) => Role): readonly ProjectFile[] {
    return this.files.list(folder).flatMap(({ name, kind }) => {
      const path = join(folder, name);
      const file = kind === 'file' && isProjectFile(path) ? this.file(path, roleOf(path)) : undefined;
      return file ?? [];
    });
  }

  /** Reads again what could not be read, because a grammar was not loaded. Answers whether there is more to know now. */
  catchUp(): boolean {
    const before = this.waiting.size;
    for (const { path, role } of [...this.waiting.values()]) {
      this.waiting.delete(path);
      this.file(path, role);
    }
    return this.waiting.size < before;
  }

  /** The entries of any file, be it one of these or not. */
  entriesOf(path: string, role: Role): readonly EntryFact[] {
    const file = this.file(path, role);
    return file ? entriesOf(file) : [];
  }

  /** Lock files in the app root and around it. */
  locks(root: string): readonly string[] {
    return foldersUpward(join(root, 'x'), this.files.namesAbove.length).flatMap((folder) =>
      this.files
        .list(folder)
        .filter(({ name, kind }) => kind === 'file' && LOCKS.test(name))
        .map(({ name }) => join(folder, name)),
    );
  }

  private *below(top: string, { isAppRoot, ignores, roleOf }: AppBounds): Iterable<ProjectFile | undefined> {
    const folders = [{ path: top, depth: 0 }];
    for (let index = 0; index < folders.length && index < MAX_FOLDERS; index++) {
      const { path, depth } = folders[index]!;
      for (const { name, kind } of this.files.list(path)) {
        const at = join(path, name);
        if (kind === 'folder') {
          const isOpen = depth < DEEPEST && !SKIPPED.test(name) && !isAppRoot(at) && !ignores(`${at}/`);
          if (isOpen) folders.push({ path: at, depth: depth + 1 });
        } else if (kind === 'file' && isProjectFile(at)) {
          const role = roleOf(at);
          yield QUIET.has(role) ? undefined : this.file(at, role);
        }
      }
      yield undefined;
    }
  }

  private file(path: string, role: Role): ProjectFile | undefined {
    const text = this.files.read(path);
    if (text === undefined || text.length > LONGEST) return undefined;
    const before = this.known.get(path);
    if (before?.text === text && before.role === role) return before;
    const file = new FileOnDemand(path, role, text, this.read(path, text));
    if (file.script) {
      this.known.set(path, file);
      this.waiting.delete(path);
    } else {
      this.waiting.set(path, file);
    }
    return file;
  }
}

/** Reads the facts of a file; what has to be loaded for that is there after a `wait`, or cannot be loaded. */
function readOf(file: ProjectFile): 'wait' | undefined {
  try {
    void file.facts;
    return undefined;
  } catch (error) {
    if (error instanceof NotYet) return 'wait';
    throw error;
  }
}

/** Most questions are about a few of the files only. */
class FileOnDemand implements ProjectFile {
  private known: readonly Fact[] | undefined;
  private early: readonly EntryFact[] | undefined;

  constructor(
    readonly path: string,
    readonly role: Role,
    readonly text: string,
    private readonly file: ReadFile,
  ) {}

  get language(): string | undefined {
    return this.file.language;
  }

  get facts(): readonly Fact[] {
    this.known ??= this.file.readFacts();
    return this.known;
  }

  get entries(): readonly EntryFact[] {
    if (!this.early && this.file.isReady()) return entriesIn(this.facts);
    this.early ??= this.file.readEntries();
    return this.early;
  }

  get script(): ProjectFile['script'] {
    return this.file.script;
  }
}
