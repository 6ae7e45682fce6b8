import type { Project } from './project';
import { folderOf, join, nameOf } from './project-file';

/**
 * Whether a `.dockerignore` leaves a path out of the build. Of several patterns that fit, the last one decides.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * @param patterns of the `.dockerignore`, in their order
 * @param path from the folder that is built, with `/`
 */
export function isDockerIgnored(patterns: readonly string[], path: string): boolean {
  let ignored = false;
  for (const pattern of patterns) {
    const isException = pattern.startsWith('!');
    if (matches(isException ? pattern.slice(1) : pattern, path)) ignored = !isException;
  }
  return ignored;
}

/**
 * The patterns of the `.dockerignore` that goes with a Dockerfile: its own (`web.Dockerfile.dockerignore`), else that of
 * the folder that is built; none where there is no such file.
 */
export function dockerIgnoreOf(dockerfile: string, context: string, project: Project): readonly string[] {
  const own = `${nameOf(dockerfile)}.dockerignore`;
  const hasOwn = project.list(folderOf(dockerfile)).includes(own);
  const path = hasOwn ? join(folderOf(dockerfile), own) : join(context, '.dockerignore');
  return project.entries(path).map(({ key }) => key);
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/');
  const names = path.split('/');
  // What lies in an ignored folder is ignored with it.
  return names.some((_name, index) => fits(parts, names.slice(0, index + 1)));
}

function fits(parts: readonly string[], names: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return names.length === 0;
  if (first === '**') {
    return fits(rest, names) || (names.length > 0 && fits(parts, names.slice(1)));
  }
  const [name, ...others] = names;
  return name !== undefined && fitsName(first, name) && fits(rest, others);
}

/** `*` for any run of characters, `?` for one; walked with one step back, so that time stays linear in the product. */
function fitsName(pattern: string, name: string): boolean {
  let at = 0;
  let back: { readonly pattern: number; name: number } | undefined;
  let index = 0;
  while (index < name.length) {
    const sign = pattern[at];
    if (sign === '*') {
      back = { pattern: at, name: index };
      at++;
    } else if (sign === '?' || sign === name[index]) {
      at++;
      index++;
    } else if (back) {
      back.name++;
      at = back.pattern + 1;
      index = back.name;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
