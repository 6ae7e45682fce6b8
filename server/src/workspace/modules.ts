import { join, toParent } from './file-system';

/** What a qualified name, as a file imports it, may name: a file, and a name in it. */
export interface ModuleMember {
  /** Paths from the workspace folder's root, the likeliest first. */
  readonly files: readonly string[];
  readonly name: string;
}

const SCRIPTS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.js'];

/**
 * Where a name may be defined that a file at `from` imports, the likeliest first: `./config.HOST` of an ES module,
 * `shop.settings.HOST` and `.settings.HOST` of Python, `./orders.OrderController.list` for a member of what is exported,
 * and `./home` for the module itself, which is called `default`. Packages and other ecosystems give none.
 */
export function moduleMembers(
  qualified: string,
  from: string,
  root: string,
  ecosystem: string,
): readonly ModuleMember[] {
  const filesOf = FILES[ecosystem];
  if (!filesOf) return [];
  const found: ModuleMember[] = [];
  const add = (module: string, name: string) => {
    const files = module === '' || name === '' ? [] : filesOf(module, from, root);
    if (files.length > 0) found.push({ files, name });
  };
  let at = qualified.lastIndexOf('.');
  for (let parts = 0; at > 0 && parts < MAX_PARTS; parts++) {
    add(qualified.slice(0, at), qualified.slice(at + 1));
    at = qualified.lastIndexOf('.', at - 1);
  }
  add(qualified, 'default');
  return found;
}

/** Whether names of an ecosystem lead to files. */
export function hasModules(ecosystem: string): boolean {
  return Object.hasOwn(FILES, ecosystem);
}

/** `Class.method` is the longest name that is looked for in a module. */
const MAX_PARTS = 2;

const FILES: Readonly<Record<string, (module: string, from: string, root: string) => readonly string[]>> = {
  python: pythonFiles,
  node: scriptFiles,
};

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
