import { namesOf } from './dependencies';
import { projectKind } from './kind';
import { isManifest, REQUIREMENTS_FOLDER } from './manifests/names';
import { traitsOf } from './manifests/traits';
import { installedPrograms } from './programs';
import type { ProjectKind } from './project';
import { entriesOf, folderOf, join, type ProjectFile } from './project-file';

/** Folders of an app in which its Dockerfiles are kept. */
const DOCKER_FOLDERS = ['docker', '.docker', 'deploy', 'build', 'deployment', 'containers'];
/** Code that starts a program, by its name. */
const MAIN = /^(?:main\.(?:go|py)|manage\.py|wsgi\.py|asgi\.py|app\.py|server\.[jt]s)$/;

/** Whether a file starts a program by its name; it counts for what a project is, whatever is in it. */
export function isMain(fileName: string): boolean {
  return MAIN.test(fileName);
}

/** What has to be known of folders to tell what an app is. */
export interface Folders {
  /** The project files that lie in a folder itself, whatever their role. */
  readonly filesIn: (folder: string) => readonly ProjectFile[];
  /** Names of the files and folders in a folder; folders end in `/`. */
  readonly list: (folder: string) => readonly string[];
}

/** Names of all that the manifests of an app declare, with what a catalogue around it calls by an alias. */
export function dependencyNames(root: string, { filesIn }: Folders): ReadonlySet<string> {
  const around = [root, ...foldersAbove(root)].flatMap((folder) => [
    ...filesIn(folder),
    ...filesIn(join(folder, 'gradle')),
  ]);
  return namesOf(manifestsOf(root, filesIn), around);
}

/** Programs that the images of an app install. */
export function programsOf(root: string, folders: Folders): ReadonlySet<string> {
  const own = dockerfilesOf(root, folders);
  // A Dockerfile of the repository builds the apps in it, unless they bring their own.
  return installedPrograms(
    own.length > 0 ? own : foldersAbove(root).flatMap(folders.filesIn).filter(isDockerfile),
  );
}

/** What an app is, by the files around its root. */
export function kindOf(root: string, names: ReadonlySet<string>, folders: Folders): ProjectKind {
  const traits = manifestsOf(root, folders.filesIn).map((file) => traitsOf(file, names));
  const commands = folders.list(join(root, 'cmd'));
  return projectKind(traits, names, {
    deploys:
      dockerfilesOf(root, folders).length > 0 ||
      folders.filesIn(root).some(({ language }) => language === 'procfile') ||
      [root, ...foldersAbove(root)].flatMap(folders.filesIn).some((file) => builds(file, root)),
    main: commands.length > 0 || folders.list(root).some(isMain),
  });
}

function manifestsOf(root: string, filesIn: Folders['filesIn']): readonly ProjectFile[] {
  return [root, join(root, REQUIREMENTS_FOLDER)].flatMap(filesIn).filter(({ path }) => isManifest(path));
}

function dockerfilesOf(root: string, { filesIn }: Folders): readonly ProjectFile[] {
  return [root, ...DOCKER_FOLDERS.map((name) => join(root, name))].flatMap(filesIn).filter(isDockerfile);
}

function isDockerfile({ language }: ProjectFile): boolean {
  return language === 'dockerfile';
}

/** Whether a Compose file builds an image from a folder. */
function builds(file: ProjectFile, root: string): boolean {
  return entriesOf(file).some(
    ({ dialect, path: [services, , build, context, ...rest], value }) =>
      dialect === 'compose' &&
      services === 'services' &&
      build === 'build' &&
      (context === undefined || (context === 'context' && rest.length === 0)) &&
      resolve(folderOf(file.path), String(value)) === root,
  );
}

function resolve(folder: string, relative: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folders around one, up to the root. */
function foldersAbove(folder: string): readonly string[] {
  return folder === '' ? [] : [folderOf(folder), ...foldersAbove(folderOf(folder))];
}
