import { pythonName } from '../../../project/package-names';
import type { Project } from '../../../project/project';

/** Names that people give to the virtual environment beside the code. */
const ENVIRONMENTS = ['.venv', 'venv', 'env'];
const INFO = /^(.+)-([^-]+)\.(?:dist|egg)-info\/?$/;

/**
 * The version of a Python distribution in the virtual environment beside the code.
 *
 * @param name normalised
 */
export function installedVersion(name: string, { root, list }: Project): string | undefined {
  const prefix = root === '' ? '' : `${root}/`;
  for (const environment of ENVIRONMENTS) {
    const library = `${prefix}${environment}/lib`;
    for (const python of list(library).filter((entry) => entry.startsWith('python'))) {
      for (const entry of list(`${library}/${python}site-packages`)) {
        const [, distribution, version] = INFO.exec(entry) ?? [];
        if (distribution !== undefined && pythonName(distribution) === name) return version;
      }
    }
  }
  return undefined;
}
