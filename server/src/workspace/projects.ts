import { isAppManifest, REQUIREMENTS_FOLDER } from '../project/manifests/names';
import { projectModel } from '../project/model';
import type { Project } from '../project/project';
import type { Role } from '../text/document';
import type { AppBounds } from './app-sources';
import { type FileSystem, foldersUpward } from './file-system';
import type { Preparation } from './preparation';
import type { ProjectFiles } from './project-files';
import type { SourceIndex } from './source-index';
import type { VariableMentions } from './variable-mentions';

/** The apps of a workspace folder, each found when a file of it is first asked for. */
export class Projects {
  private readonly roots = new Map<string, boolean>();
  private readonly projects = new Map<string, Project>();

  constructor(
    private readonly files: FileSystem,
    private readonly projectFiles: ProjectFiles,
    private readonly sources: SourceIndex,
    private readonly mentions: VariableMentions,
    private readonly preparation: Preparation,
    private readonly ignores: (path: string) => boolean,
    private readonly tracks: (path: string) => boolean | undefined,
    private readonly roleOf: (path: string) => Role,
  ) {}

  /**
   * The project of a file: the nearest folder upward with a manifest, else the whole workspace folder. Another object
   * where a manifest can be read by now that could not when it was first asked for.
   */
  of(path: string): Project {
    if (this.projectFiles.catchUp()) this.projects.clear();
    const root = foldersUpward(path, 0).find((folder) => this.isRoot(folder)) ?? '';
    let project = this.projects.get(root);
    if (!project) {
      project = this.make(root);
      this.projects.set(root, project);
    }
    return project;
  }

  private make(root: string): Project {
    const bounds: AppBounds = {
      isAppRoot: (folder) => this.isRoot(folder),
      ignores: this.ignores,
      roleOf: this.roleOf,
    };
    const app = { root, bounds };
    const isOther = (folder: string) => this.isRoot(folder.slice(0, -1)) || this.ignores(folder);
    return projectModel({
      root,
      lockFiles: this.projectFiles.locks(root),
      ignores: this.ignores,
      tracks: this.tracks,
      read: (path) => this.files.read(path),
      entries: (path) => this.projectFiles.entriesOf(path, this.roleOf(path)),
      mentions: (variable) => {
        this.preparation.need(`mentions ${root}`, () => this.mentions.steps(root, isOther));
        return this.mentions.of(root, variable, isOther);
      },
      list: (folder) =>
        this.files.list(folder).map(({ name, kind }) => (kind === 'folder' ? `${name}/` : name)),
      files: () => {
        this.preparation.need(`files ${root}`, () => this.projectFiles.steps(root, bounds));
        return this.projectFiles.of(root, bounds);
      },
      calls: (apis, ecosystem) => this.sources.calls(app, apis, ecosystem),
      settings: (names, ecosystem) => this.sources.settings(app, names, ecosystem),
      reads: (variable) => this.sources.reads(app, variable),
      handed: (path, ecosystem) => this.sources.handed(app, path, ecosystem),
      owns: (qualified, from, ecosystem) => this.sources.owns(app, qualified, from, ecosystem),
      thing: (qualified, from, ecosystem) => this.sources.thing(app, qualified, from, ecosystem),
      constant: (qualified, from, ecosystem) => this.sources.constant(root, qualified, from, ecosystem),
      filesIn: (folder) => this.projectFiles.in(folder, this.roleOf),
    });
  }

  private isRoot(folder: string): boolean {
    let isRoot = this.roots.get(folder);
    if (isRoot === undefined) {
      // A folder of requirements belongs to the app around it.
      const isPart = folder.endsWith(`/${REQUIREMENTS_FOLDER}`) || folder === REQUIREMENTS_FOLDER;
      isRoot =
        !isPart && this.files.list(folder).some(({ name, kind }) => kind === 'file' && isAppManifest(name));
      this.roots.set(folder, isRoot);
    }
    return isRoot;
  }
}
