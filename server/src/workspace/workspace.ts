import type { Edit, FileChange } from '../engine/findings';
import { defaultSettings, type Settings } from '../engine/settings';
import type { Project } from '../project/project';
import type { Role } from '../text/document';
import { ConfigFiles } from './config-files';
import { fileEdits } from './file-edits';
import type { FileSystem } from './file-system';
import { GitIgnore } from './gitignore';
import { type FactReader, ProjectFiles } from './project-files';
import { Projects } from './projects';

/** Edits of one file, which is made where it does not exist. */
export interface FileEdit {
  /** Path from the workspace folder's root, with `/`. */
  readonly path: string;
  /** The text that the edits' offsets count in; undefined where the file has to be created. */
  readonly text: string | undefined;
  readonly edits: readonly Edit[];
}

/**
 * What is known of one workspace folder beside the document at hand. All paths are from the folder's root, with `/`.
 * Everything is read when first asked for and kept until `refresh` is told that it changed.
 */
export interface Workspace {
  projectOf(path: string): Project;
  /**
   * Not `enabled` where the file is excluded, unless it is asked for `evenIfExcluded`. The same object as long as
   * nothing changed.
   */
  settingsOf(path: string, evenIfExcluded?: boolean): Settings;
  /** What a file is there for: by the user's globs, else by its path. */
  roleOf(path: string): Role;
  /** What a fix of the document at `path` asks of other files, as edits; empty where nothing is to be done. */
  fileEdits(change: FileChange, path: string): readonly FileEdit[];
  /** Whether git would ignore the path; for a folder, with a `/` at its end. */
  ignores(path: string): boolean;
  /** The text of a file as the user sees it; undefined where there is none. */
  read(path: string): string | undefined;
  /** Forgets what was read from these files, or all for no argument. Answers whether any of them mattered. */
  refresh(changedPaths?: readonly string[]): boolean;
  /** Takes new settings of the editor. */
  configure(editorSettings: Settings): void;
}

/** A workspace over any file system. */
export function createWorkspace(
  files: FileSystem,
  editorSettings: Settings = defaultSettings,
  readFacts: FactReader = () => ({ language: undefined, facts: [] }),
): Workspace {
  const projectFiles = new ProjectFiles(files, readFacts);
  let gitIgnore = new GitIgnore(files);
  let configs = new ConfigFiles(files, editorSettings);
  const openProjects = () =>
    new Projects(
      files,
      projectFiles,
      (path) => gitIgnore.ignores(path),
      (path) => configs.roleOf(path),
    );
  let projects = openProjects();

  const forget = () => {
    gitIgnore = new GitIgnore(files);
    configs = new ConfigFiles(files, editorSettings);
    projects = openProjects();
  };

  return {
    projectOf: (path) => projects.of(path),
    settingsOf: (path, evenIfExcluded = false) => configs.of(path, evenIfExcluded),
    roleOf: (path) => configs.roleOf(path),
    fileEdits: (change, path) => fileEdits(change, projects.of(path).root, files, gitIgnore),
    ignores: (path) => gitIgnore.ignores(path),
    read: (path) => files.read(path),
    refresh(changedPaths) {
      const mattered = changedPaths === undefined || changedPaths.some(matters);
      if (mattered) forget();
      return mattered;
    },
    configure(settings) {
      editorSettings = settings;
      configs = new ConfigFiles(files, editorSettings);
      // Roles may differ.
      projects = openProjects();
    },
  };
}

/** Whether anything that is kept was read from a file of this name. Reading anew is cheap; being wrong is not. */
function matters(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '.gitignore' || ConfigFiles.reads(name) || Projects.reads(path);
}
