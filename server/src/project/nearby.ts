import type { RuleContext } from '../engine/rule';
import { folderOf } from './project-file';

/** Folders of an app in which its entry and its settings tend to stand. */
const USUAL = ['', 'src', 'app', 'server', 'lib', 'cmd', 'config', 'core', 'internal', 'pkg'];
/** So many files at most are looked into. */
const MOST = 80;

/**
 * Whether a file of the same app, other than the document itself, says something: those in its folder and in the folders
 * above it come first, then those in the usual folders of the app. Looks into few files, so that it says nothing about
 * what stands far away.
 *
 * @param files which file names to look into
 */
export function saidNearby(said: RegExp, files: RegExp, { document, project }: RuleContext): boolean {
  const root = project.root === '' ? '' : `${project.root}/`;
  const folders: string[] = [];
  for (let folder = folderOf(document.path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '' || folder === project.root) break;
  }
  folders.push(...USUAL.map((name) => `${root}${name}`.replace(/\/$/, '')));
  const commands = folders.flatMap((folder) =>
    /(?:^|\/)(?:cmd|src|app|server|config|internal|pkg|lib)$/.test(folder)
      ? project
          .list(folder)
          .filter((name) => name.endsWith('/'))
          .map((name) => `${folder}/${name.slice(0, -1)}`)
      : [],
  );
  let left = MOST;
  for (const folder of new Set([...folders, ...commands])) {
    for (const name of project.list(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (name.endsWith('/') || !files.test(name) || path === document.path) continue;
      if (left-- === 0) return false;
      if (said.test(project.read(path) ?? '')) return true;
    }
  }
  return false;
}
