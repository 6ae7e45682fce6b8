import { type FileSystem, join } from './file-system';
import type { Workspace } from './workspace';

/** Folders that hold no source of the project, whatever the ignore files say. */
const SKIPPED = new Set([
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.gradle',
  '.terraform',
  '.idea',
]);

/**
 * All files below a folder that are worth a look: not ignored by git, not excluded by the settings, and of a language
 * that we read. Links are not followed, so there are no loops and no file comes twice. In a stable order, and lazily:
 * the caller decides how much it takes at a time.
 *
 * @param wanted whether a path can be of interest, by its name
 */
export function* discover(
  folder: string,
  files: FileSystem,
  workspace: Workspace,
  wanted: (path: string) => boolean,
): Generator<string> {
  for (const { name, kind } of files.list(folder)) {
    const path = join(folder, name);
    if (kind === 'folder') {
      if (SKIPPED.has(name) || workspace.ignores(`${path}/`)) continue;
      yield* discover(path, files, workspace, wanted);
    } else if (
      kind === 'file' &&
      wanted(path) &&
      !workspace.ignores(path) &&
      workspace.settingsOf(path).enabled
    ) {
      yield path;
    }
  }
}
