import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { allMatches, type Manifest, type ManifestReader, nothing, tableAt, textsAt } from './manifest';

/** The name at the start of a requirement: https://peps.python.org/pep-0508/#names */
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/;

/** Requirements files, pyproject.toml (PEP 621, Poetry, PDM), Pipfile, setup.cfg and setup.py. */
export const python: ManifestReader = {
  matches: (name) =>
    /^(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/.test(name),
  isRoot: (name) => name !== 'setup.cfg',
  read(text, name) {
    if (name === 'pyproject.toml') return pyproject(text);
    if (name === 'Pipfile') {
      const root = toml(text);
      return {
        dependencies: [
          ...Object.keys(tableAt(root, 'packages')),
          ...Object.keys(tableAt(root, 'dev-packages')),
        ],
      };
    }
    if (name.startsWith('setup.')) return setup(text);
    return { dependencies: requirements(text.split('\n')) };
  },
};

function requirements(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => REQUIREMENT.exec(line)?.[1] ?? []);
}

function toml(text: string): unknown {
  try {
    return getStaticTOMLValue(parseTOML(text));
  } catch {
    return undefined;
  }
}

function pyproject(text: string): Manifest {
  const root = toml(text);
  if (root === undefined) return nothing;
  const optional = [tableAt(root, 'project', 'optional-dependencies'), tableAt(root, 'dependency-groups')];
  const poetry = tableAt(root, 'tool', 'poetry');
  const groups = Object.keys(tableAt(poetry, 'group')).flatMap((group) =>
    Object.keys(tableAt(poetry, 'group', group, 'dependencies')),
  );
  const scripts = [
    tableAt(root, 'project', 'scripts'),
    tableAt(poetry, 'scripts'),
    tableAt(root, 'project', 'entry-points', 'console_scripts'),
  ];
  return {
    dependencies: [
      ...requirements(textsAt(root, 'project', 'dependencies')),
      ...optional.flatMap((table) => Object.keys(table).flatMap((key) => requirements(textsAt(table, key)))),
      ...Object.keys(tableAt(poetry, 'dependencies')),
      ...Object.keys(tableAt(poetry, 'dev-dependencies')),
      ...groups,
    ],
    commandLine: scripts.some((table) => Object.keys(table).length > 0),
    publishable:
      tableAt(root, 'build-system')['build-backend'] !== undefined && poetry['package-mode'] !== false,
  };
}

/** Both are read as text: one is code, the other lists requirements under keys, indented. */
function setup(text: string): Manifest {
  const lists = [
    ...text.matchAll(
      /(?:install_requires|extras_require|tests_require)\s*=\s*(\[[^\]]*\]|(?:\n[ \t]+[^\n]*)+)/g,
    ),
  ];
  const lines = lists.flatMap(([, list = '']) =>
    list.startsWith('[') ? allMatches(list, /["']([^"'\n]+)["']/g) : list.split('\n'),
  );
  return {
    dependencies: requirements(lines),
    commandLine: text.includes('console_scripts'),
    publishable: /setup\s*\(|\[metadata\]/.test(text),
  };
}
