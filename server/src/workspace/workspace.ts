import { defaultSettings, type Settings } from '../engine/settings';
import type { Edit, FileChange } from '../fixes/fix';
import type { Project } from '../project/project';
import { emptyScript } from '../project/script';
import type { Role } from '../text/document';
import { ConfigFiles } from './config-files';
import { fileEdits, keepsValue } from './file-edits';
import type { FileSystem } from './file-system';
import { GitIgnore } from './gitignore';
import { type FactReader, ProjectFiles } from './project-files';
import { Projects } from './projects';
import { RecordedFiles } from './recorded-files';
import { type DigestReader, SourceIndex } from './source-index';
import { TrackedFiles } from './tracked-files';
import { VariableMentions } from './variable-mentions';

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
  /** Whether a value that such a change moves arrives in its file, and stays out of the repository. */
  keeps(change: FileChange, path: string): boolean;
  /** Whether git tracks a file, or any in a folder, which has a `/` at its end; undefined where that cannot be told. */
  tracks(path: string): boolean | undefined;
  /** Whether git would ignore the path; for a folder, with a `/` at its end. */
  ignores(path: string): boolean;
  /** The text of a file as the user sees it; undefined where there is none. */
  read(path: string): string | undefined;
  /**
   * Forgets what was read from these files, or all for no argument. `projectOf` answers another object where one of them
   * was read to tell what a project is.
   */
  refresh(changedPaths?: readonly string[]): void;
  /** Tells that somebody types in a file: which variables it reads is looked up anew. */
  typed(path: string): void;
  /** Takes new settings of the editor. */
  configure(editorSettings: Settings): void;
}

/** A workspace over any file system; where the app's sources are looked at for its other files, over `sourceFiles`. */
export function createWorkspace(
  files: FileSystem,
  editorSettings: Settings = defaultSettings,
  readFacts: FactReader = () => ({ language: undefined, facts: [], script: emptyScript }),
  digests: DigestReader = {
    ecosystemOf: () => undefined,
    digestParts: () => new Set(),
    digest: () => undefined,
  },
  sourceFiles: FileSystem = files,
): Workspace {
  const tracked = new TrackedFiles(files);
  const mentions = new VariableMentions(sourceFiles);
  let recorded = new RecordedFiles(files);
  let projectFiles = new ProjectFiles(recorded, readFacts);
  const sources = new SourceIndex(sourceFiles, digests);
  let gitIgnore = new GitIgnore(recorded);
  let configs = new ConfigFiles(recorded, editorSettings);
  const openProjects = () =>
    new Projects(
      recorded,
      projectFiles,
      sources,
      mentions,
      (path) => gitIgnore.ignores(path),
      (path) => tracked.tracks(path),
      (path) => configs.roleOf(path),
    );
  let projects = openProjects();

  const forget = () => {
    recorded = new RecordedFiles(files);
    projectFiles = projectFiles.over(recorded);
    gitIgnore = new GitIgnore(recorded);
    configs = new ConfigFiles(recorded, editorSettings);
    projects = openProjects();
    mentions.forget();
    sources.forgetPlaces();
  };

  return {
    projectOf: (path) => projects.of(path),
    settingsOf: (path, evenIfExcluded = false) => configs.of(path, evenIfExcluded),
    roleOf: (path) => configs.roleOf(path),
    fileEdits: (change, path) => fileEdits(change, projects.of(path).root, files, gitIgnore),
    keeps: (change, path) =>
      keepsValue(change, projects.of(path).root, files, (file) => tracked.tracks(file)),
    tracks: (path) => tracked.tracks(path),
    ignores: (path) => gitIgnore.ignores(path),
    read: (path) => files.read(path),
    refresh(changedPaths) {
      for (const path of changedPaths ?? []) mentions.change(path);
      sources.forget(changedPaths);
      if (changedPaths === undefined || changedPaths.some((path) => recorded.matters(path))) forget();
    },
    typed: (path) => mentions.change(path),
    configure(settings) {
      editorSettings = settings;
      configs = new ConfigFiles(recorded, editorSettings);
      // Roles may differ.
      projects = openProjects();
      sources.forgetPlaces();
    },
  };
}
