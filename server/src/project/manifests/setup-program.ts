import { callsOf } from '../project-file';
import { argument, stringsIn } from '../script';
import type { Group, ManifestReader } from './manifest';
import { requirement } from './python';

/** Arguments that list requirements. https://setuptools.pypa.io/en/latest/references/keywords.html */
const REQUIRES: readonly (readonly [string, Group])[] = [
  ['install_requires', 'production'],
  ['extras_require', 'optional'],
  ['tests_require', 'development'],
  ['setup_requires', 'development'],
];

/** setup.py: what is given to `setup`, or to what puts its arguments together. */
export const setupProgram: ManifestReader = {
  matches: (name) => name === 'setup.py',
  read: (file) =>
    REQUIRES.flatMap(([name, group]) =>
      callsOf(file).flatMap(({ call }) =>
        stringsIn(argument(call, name)).flatMap(({ text, content, span }) =>
          requirement(file, text, content ?? span, group),
        ),
      ),
    ),
};
