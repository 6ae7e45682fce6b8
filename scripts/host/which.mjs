import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];

/** The path of the first of `names` that is a runnable file on PATH, or undefined. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      for (const suffix of SUFFIXES) {
        const file = join(folder, name + suffix);
        if (isRunnable(file)) return file;
      }
    }
  }
  return undefined;
}

/** Whether this process may run `file`. */
export function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
