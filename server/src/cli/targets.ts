import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMain } from '../project/app';
import { discover } from '../workspace/discovery';
import { repositoryOf } from '../workspace/node-repository';
import { nodeFileSystem } from '../workspace/node-workspace';
import { isProjectFile } from '../workspace/project-files';
import type { Checker, CheckTarget } from './checker';

/** What a path on the command line turned out to be. */
export interface Targets {
  readonly targets: readonly CheckTarget[];
  /** Paths that cannot be checked, with why. */
  readonly missing: readonly string[];
}

/**
 * The files behind the paths of a command line, each once, in the order given. A folder is walked; a file that is
 * named is checked whatever the ignore files say.
 */
export function findTargets(paths: readonly string[], cwd: string, checker: Checker): Targets {
  const found = new Map<string, CheckTarget>();
  const missing: string[] = [];
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    const kind = kindOf(absolute);
    if (kind === undefined) missing.push(given);
    else if (kind === 'file') {
      const target = targetOf(absolute, rootFor(absolute, cwd), cwd, true);
      found.set(absolute, target);
    } else {
      for (const target of walk(realpathSync(absolute), cwd, checker)) {
        const file = path.join(target.root, target.path);
        if (!found.has(file)) found.set(file, target);
      }
    }
  }
  return { targets: [...found.values()], missing };
}

function* walk(folder: string, cwd: string, checker: Checker): Generator<CheckTarget> {
  const root = isProject(folder) ? folder : rootFor(folder, cwd);
  const files = discover(
    toPosix(path.relative(root, folder)),
    nodeFileSystem(root),
    checker.workspace(root),
    (file) => checker.isWanted({ root, path: file }),
  );
  for (const file of files) yield targetOf(path.join(root, file), root, cwd, false);
}

/** A folder that is a project of its own is judged as the editor judges it when it is opened. */
function isProject(folder: string): boolean {
  return nodeFileSystem(folder)
    .list('')
    .some(({ name, kind }) => name === '.git' || (kind === 'file' && (isProjectFile(name) || isMain(name))));
}

/** What plays the part of the editor's folder: the repository of the current folder, or else of the path. */
function rootFor(target: string, cwd: string): string {
  const here = repositoryOf(cwd) ?? cwd;
  if (isInside(target, here)) return here;
  return repositoryOf(path.dirname(target)) ?? (kindOf(target) === 'folder' ? target : path.dirname(target));
}

function targetOf(absolute: string, root: string, cwd: string, named: boolean): CheckTarget {
  const shownAs = toPosix(path.relative(cwd, absolute));
  return { root, path: toPosix(path.relative(root, absolute)), shownAs, named };
}

function kindOf(target: string): 'file' | 'folder' | undefined {
  try {
    return statSync(target).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function isInside(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

function toPosix(relative: string): string {
  return relative.split(path.sep).join('/');
}
