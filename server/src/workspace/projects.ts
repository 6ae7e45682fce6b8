import { parseDocument } from 'yaml';
import { projectModel } from '../project/model';
import type { Project } from '../project/project';
import type { Role } from '../text/document';
import { type FileSystem, foldersUpward, join } from './file-system';
import { manifestReader } from './manifests';
import type { Manifest } from './manifests/manifest';
import { python } from './manifests/python';
import { installedPrograms } from './programs';
import type { ProjectFiles } from './project-files';
import { projectKind } from './project-kind';

const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.Dockerfile$/i;
const COMPOSE = /^(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$/;
const PROCFILE = /^Procfile(?:\.\w+)?$/;
const MAIN = /^(?:main\.(?:go|py)|manage\.py|wsgi\.py|asgi\.py|app\.py|server\.[jt]s)$/;
/** Folders of an app in which its Dockerfiles are kept. */
const DOCKER_FOLDERS = ['docker', '.docker', 'deploy', 'build', 'deployment', 'containers'];

/** What one folder says about itself. */
interface Folder {
  readonly isRoot: boolean;
  readonly manifests: readonly Manifest[];
  readonly programs: readonly string[];
  readonly hasDockerfile: boolean;
  readonly hasProcfile: boolean;
  readonly hasMain: boolean;
  /** Folders from which the Compose files here build images. */
  readonly builds: readonly string[];
}

/** The apps of a workspace folder, each found when a file of it is first asked for. */
export class Projects {
  private readonly folders = new Map<string, Folder>();
  private readonly projects = new Map<string, Project>();

  constructor(
    private readonly files: FileSystem,
    private readonly projectFiles: ProjectFiles,
    private readonly ignores: (path: string) => boolean,
    private readonly roleOf: (path: string) => Role,
  ) {}

  /** Whether a file of this name is read to tell what a project is. */
  static reads(fileName: string): boolean {
    return (
      [DOCKERFILE, COMPOSE, PROCFILE, MAIN].some((pattern) => pattern.test(fileName)) ||
      manifestReader(fileName) !== undefined
    );
  }

  /** The project of a file: the nearest folder upward with a manifest, else the whole workspace folder. */
  of(path: string): Project {
    const root = this.rootOf(path);
    let project = this.projects.get(root);
    if (!project) {
      project = this.make(root);
      this.projects.set(root, project);
    }
    return project;
  }

  private rootOf(path: string): string {
    return foldersUpward(path, 0).find((folder) => this.folder(folder).isRoot) ?? '';
  }

  private make(root: string): Project {
    const own = this.folder(root);
    const around = foldersUpward(join(root, 'x'), 0)
      .slice(1)
      .map((folder) => this.folder(folder));
    const below = DOCKER_FOLDERS.map((name) => this.folder(join(root, name)));
    // A Dockerfile of the repository builds the apps in it, unless they bring their own.
    const images = [own, ...below].some(({ hasDockerfile }) => hasDockerfile) ? [own, ...below] : around;
    const builds = [own, ...around].some((folder) => folder.builds.includes(root));
    const manifests = [...own.manifests, ...this.requirements(root)];
    return projectModel({
      root,
      kind: projectKind(manifests, {
        deploys:
          own.hasDockerfile || own.hasProcfile || builds || below.some(({ hasDockerfile }) => hasDockerfile),
        main:
          own.hasMain ||
          this.folder(join(root, 'cmd')).hasMain ||
          this.files.list(join(root, 'cmd')).length > 0,
      }),
      dependencies: new Set(manifests.flatMap(({ dependencies }) => dependencies)),
      programs: new Set(images.flatMap(({ programs }) => programs)),
      lockFiles: this.projectFiles.locks(root),
      ignores: this.ignores,
      read: (path) => this.files.read(path),
      list: (folder) =>
        this.files.list(folder).map(({ name, kind }) => (kind === 'folder' ? `${name}/` : name)),
      files: () =>
        this.projectFiles.of(root, {
          isAppRoot: (folder) => this.folder(folder).isRoot,
          ignores: this.ignores,
          roleOf: this.roleOf,
        }),
    });
  }

  /** Python projects keep requirements in a folder of that name, in files called as they please. */
  private requirements(root: string): readonly Manifest[] {
    const folder = join(root, 'requirements');
    return this.files
      .list(folder)
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.txt'))
      .map(({ name }) => python.read(this.files.read(join(folder, name)) ?? '', name));
  }

  private folder(path: string): Folder {
    let folder = this.folders.get(path);
    if (!folder) {
      folder = this.read(path);
      this.folders.set(path, folder);
    }
    return folder;
  }

  private read(path: string): Folder {
    const names = this.files.list(path).flatMap(({ name, kind }) => (kind === 'file' ? [name] : []));
    const text = (name: string) => this.files.read(join(path, name)) ?? '';
    const manifests = names.flatMap((name) => {
      const reader = manifestReader(name);
      return reader ? [{ name, reader }] : [];
    });
    const dockerfiles = names.filter((name) => DOCKERFILE.test(name));
    return {
      isRoot: manifests.some(({ name, reader }) => reader.isRoot(name)),
      manifests: manifests.map(({ name, reader }) => reader.read(text(name), name)),
      programs: dockerfiles.flatMap((name) => installedPrograms(text(name))),
      hasDockerfile: dockerfiles.length > 0,
      hasProcfile: names.some((name) => PROCFILE.test(name)),
      hasMain: names.some((name) => MAIN.test(name)),
      builds: names.filter((name) => COMPOSE.test(name)).flatMap((name) => composeBuilds(text(name), path)),
    };
  }
}

/** The folders that a Compose file builds images from. */
function composeBuilds(text: string, folder: string): readonly string[] {
  if (!text.includes('build')) return [];
  try {
    const services: unknown = parseDocument(text, { logLevel: 'silent' }).toJS()?.services;
    return Object.values(services ?? {}).flatMap((service) => {
      const build = (service as { build?: unknown } | null)?.build;
      const context =
        typeof build === 'string' ? build : (build as { context?: unknown } | undefined)?.context;
      return typeof context === 'string' ? [resolve(folder, context)] : [];
    });
  } catch {
    return [];
  }
}

function resolve(folder: string, relative: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
