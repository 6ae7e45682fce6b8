/** What a project is: decides which rules make sense in it. */
export type ProjectKind = 'app' | 'library' | 'command-line';

/** What rules may know of the files around a document. Plain data: the workspace collects it. */
export interface Project {
  /** Path of the app root from the workspace folder's root, with `/`; `''` for the folder itself. */
  readonly root: string;
  readonly kind: ProjectKind;
  /** Names of the declared dependencies, as the manifest writes them. */
  readonly dependencies: ReadonlySet<string>;
  /** Programs that the project's own Dockerfile installs. */
  readonly programs: ReadonlySet<string>;
  /** Whether git would ignore this file (path from the workspace folder's root). */
  ignores(path: string): boolean;
}

/** A project of which nothing is known. */
export const unknownProject: Project = {
  root: '',
  kind: 'app',
  dependencies: new Set(),
  programs: new Set(),
  ignores: () => false,
};
