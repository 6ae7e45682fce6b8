import type { HandedFunction } from '../semantics/exports';
import type { CommandLineFact, CommandRole, EntryFact } from '../semantics/facts';
import type { Dependency } from './dependencies';
import type { ReadPlace, SaidSetting, ThingElsewhere } from './digest';
import type { PlatformProcess } from './processes';
import type { Place, ProjectFile } from './project-file';
import type { RuntimeVersion } from './runtimes';
import type { ServiceUse } from './services';
import type { Started, StartedScript } from './starts';
import type { DeclaredVariable } from './variables';

/** What a project is: decides which rules make sense in it. */
export type ProjectKind = 'app' | 'library' | 'command-line';

/**
 * What rules may know of the files around a document: an app root inside the workspace, with the files that say how it
 * is built, started and connected. Everything is computed when first asked for and then kept; a new object takes its
 * place when a file changes.
 */
export interface Project {
  /** Path of the app root from the workspace folder's root, with `/`; `''` for the folder itself. */
  readonly root: string;
  readonly kind: ProjectKind;
  /**
   * Names of what the app's own manifests declare, `group:name` of Maven also as `name`. Of Python packages they are
   * normalised, and any spelling may be asked for.
   */
  readonly dependencies: ReadonlySet<string>;
  /** Programs that the project's own Dockerfile installs. */
  readonly programs: ReadonlySet<string>;
  /** Whether git would ignore this file (path from the workspace folder's root). */
  ignores(path: string): boolean;
  /**
   * Whether git tracks this file, or, with a `/` at its end, any file in this folder (path from the workspace folder's
   * root); undefined where that cannot be told.
   */
  tracks(path: string): boolean | undefined;

  /** The text of any file as the user sees it (path from the workspace folder's root); undefined where there is none. */
  read(path: string): string | undefined;
  /** The entries of any file of a format (path from the workspace folder's root); none where there is no such file. */
  entries(path: string): readonly EntryFact[];
  /**
   * Paths of the files, code too, in which a word stands where the name of an environment variable could. It may name a
   * file for nothing, and misses none that writes the name out.
   */
  mentions(variable: string): readonly string[];
  /** Names of the files and folders in a folder; folders end in `/`. */
  list(folder: string): readonly string[];
  /** The files that say how the app is built, started and connected, read into facts: Dockerfile, Compose, CI, manifests, … */
  readonly files: readonly ProjectFile[];
  /** Dependencies of all manifests among the files, with their group and place. */
  readonly declared: readonly Dependency[];
  /** Paths of the lock files in the app root and in the folders around it. */
  readonly lockFiles: readonly string[];
  /** Every place that says which version of a language runtime the app runs on. */
  readonly runtimes: readonly RuntimeVersion[];
  /** Every place that says which backing service, in which version, runs beside the app. */
  readonly services: readonly ServiceUse[];
  /** Process types: lines of a Procfile, services of Compose that run the app, containers of Kubernetes. */
  readonly processes: readonly PlatformProcess[];
  /** Environment variables that some file gives the app or documents for it. */
  readonly variables: readonly DeclaredVariable[];
  /**
   * Where files of the app call any of some APIs, named as in `appApis` of a rule. Only those that a rule names there or
   * in `without` are known; tests, examples and what others wrote do not count.
   */
  calls(apis: readonly string[], ecosystem: string): readonly Place[];
  /**
   * What files of the app give any of some settings, by their names. Only those that a rule names in `appSettings`
   * are known; tests, examples and what others wrote do not count.
   */
  settings(names: readonly string[], ecosystem: string): readonly SaidSetting[];
  /**
   * Where files of the app read an environment variable, in whatever language; names that are put together at run time are
   * not known. Tests, examples and what others wrote do not count.
   */
  reads(variable: string): readonly ReadPlace[];
  /** The functions of a file that other files of the app hand to a framework, by the names under which these know them. */
  handed(path: string, ecosystem: string): readonly HandedFunction[];
  /** Whether a qualified name, as the file at `from` imports it, leads to a file of the app; no file is read for it. */
  owns(qualified: string, from: string, ecosystem: string): boolean;
  /**
   * What another file of the app makes at its top and can be changed; by the qualified name under which the file at `from`
   * imports it. Undefined where it is something else, or where the file is not found.
   */
  thing(qualified: string, from: string, ecosystem: string): ThingElsewhere | undefined;
  /**
   * The string that a file of the app binds a top-level name to, once and for all; by the qualified name under which
   * the file at `from` imports it. Undefined where it is none, or where the file is not found.
   */
  constant(qualified: string, from: string, ecosystem: string): string | undefined;
  /**
   * When a command line runs, other files taken into account: a script that the image's `ENTRYPOINT` names runs at the
   * start, and so does the `package.json` script behind `npm run serve`.
   */
  roleOf(
    path: string,
    fact: CommandLineFact,
  ): Started | { readonly role: CommandRole; readonly by?: undefined };
  /** The script of a `package.json` or the shell script that a command starts; undefined where it is neither, or not found. */
  scriptOf(command: CommandLineFact['commands'][number], from: string): StartedScript | undefined;
}

/** A project of which nothing is known. */
export const unknownProject: Project = {
  root: '',
  kind: 'app',
  dependencies: new Set(),
  programs: new Set(),
  ignores: () => false,
  tracks: () => undefined,
  read: () => undefined,
  entries: () => [],
  mentions: () => [],
  list: () => [],
  files: [],
  declared: [],
  lockFiles: [],
  runtimes: [],
  services: [],
  processes: [],
  variables: [],
  calls: () => [],
  settings: () => [],
  reads: () => [],
  handed: () => [],
  owns: () => false,
  thing: () => undefined,
  constant: () => undefined,
  roleOf: (_path, { role }) => ({ role }),
  scriptOf: () => undefined,
};
