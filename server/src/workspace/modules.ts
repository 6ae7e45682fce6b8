import { join, toParent } from './file-system';

/** What a qualified name, as a file imports it, may name: a file, and a name in it. */
export interface ModuleMember {
  /** Paths from the workspace folder's root, the likeliest first. */
  readonly files: readonly string[];
  readonly name: string;
}

const SCRIPTS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.js'];

/**
 * Where a name may be defined that a file at `from` imports: `./config.HOST` of an ES module, `shop.settings.HOST` and
 * `.settings.HOST` of Python. Packages and other ecosystems give none.
 */
export function moduleMember(
  qualified: string,
  from: string,
  root: string,
  ecosystem: string,
): ModuleMember | undefined {
  const at = qualified.lastIndexOf('.');
  const module = qualified.slice(0, Math.max(0, at));
  const name = qualified.slice(at + 1);
  if (module === '' || name === '') return undefined;
  const files =
    ecosystem === 'python'
      ? pythonFiles(module, from, root)
      : ecosystem === 'node'
        ? scriptFiles(module, from)
        : [];
  return files.length > 0 ? { files, name } : undefined;
}

function pythonFiles(module: string, from: string, root: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const path = module.slice(dots).replaceAll('.', '/');
  let folder = toParent(from);
  for (let level = 1; level < dots; level++) folder = toParent(folder);
  const folders = dots > 0 ? [folder] : [root, join(root, 'src'), toParent(from)];
  return folders.flatMap((base) => [`${join(base, path)}.py`, `${join(base, path)}/__init__.py`]);
}

function scriptFiles(module: string, from: string): readonly string[] {
  if (!/^\.\.?\//.test(module)) return [];
  const parts = toParent(from).split('/').filter(Boolean);
  for (const part of module.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return [
    path,
    ...SCRIPTS.map((ending) => `${path.replace(/\.js$/, ending.startsWith('/') ? '.js' : '')}${ending}`),
  ];
}
