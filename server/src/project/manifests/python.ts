import type { Span } from '../../text/span';
import type { Dependency } from '../dependencies';
import { pythonName } from '../package-names';
import { entriesOf, nameOf, type ProjectFile } from '../project-file';
import { fromTables } from './keyed';
import { dependency, type Group, type ManifestReader } from './manifest';
import { isRequirements } from './names';

/** `name[extra]>=1.2 ; marker`. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*([^;#\s][^;#]*)?/d;
/** What people call groups of which production installs nothing. */
const DEVELOPMENT = /dev|test|lint|docs?|typ|check|ci\b/;
const SETUP_LISTS: ReadonlyMap<string, Group> = new Map([
  ['options.install_requires', 'production'],
  ['options.tests_require', 'development'],
  ['options.setup_requires', 'development'],
]);
/** Code of this repository: a path, or an address of a file. */
const LOCAL = /^(?:@\s*)?(?:file:|\.{0,2}\/)/;

/** pyproject.toml (PEP 621, dependency groups, Poetry, uv, PDM), requirements and setup.cfg. */
export const python: ManifestReader = {
  matches: (name) =>
    name === 'pyproject.toml' || name === 'setup.cfg' || name.endsWith('.txt') || name.endsWith('.in'),
  read(file) {
    if (isRequirements(file.path)) return fromRequirements(file);
    return nameOf(file.path) === 'setup.cfg' ? fromSetup(file) : fromPyproject(file);
  },
};

/** A requirement that stands at a span. */
export function requirement(
  file: ProjectFile,
  text: string,
  span: Span,
  group: Group,
): readonly Dependency[] {
  const match = REQUIREMENT.exec(text);
  const [start, end] = match?.indices?.[1] ?? [0, 0];
  if (!match?.[1]) return [];
  const version = match.indices?.[2];
  return [
    dependency(file, {
      name: match[1],
      ecosystem: 'pypi',
      group,
      ...(LOCAL.test(match[2] ?? '') ? { local: true } : {}),
      span: span.slice(start, end),
      version: match[2]?.trim(),
      versionSpan: version && span.slice(...version),
    }),
  ];
}

/** Options and their values are not names; an address may end in one. https://pip.pypa.io/en/stable/topics/vcs-support/ */
function fromRequirements(file: ProjectFile): readonly Dependency[] {
  const group: Group = DEVELOPMENT.test(nameOf(file.path)) ? 'development' : 'production';
  return entriesOf(file).flatMap(({ key, keySpan, value, content }) => {
    const version = String(value);
    const isNamed = !key.startsWith('-') && key !== '@';
    const egg = isNamed ? null : /#egg=([\w.-]+)/d.exec(version);
    const [start, end] = egg?.indices?.[1] ?? [0, 0];
    const name = isNamed ? key : egg?.[1];
    if (name === undefined) return [];
    return [
      dependency(file, {
        name,
        ecosystem: 'pypi',
        group,
        ...(LOCAL.test(version) ? { local: true } : {}),
        span: isNamed ? keySpan : content.slice(start, end),
        version,
        versionSpan: version === '' ? undefined : content,
      }),
    ];
  });
}

/** `install_requires` below `[options]`, a list of requirements. https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
function fromSetup(file: ProjectFile): readonly Dependency[] {
  return entriesOf(file).flatMap(({ path: [section, key], value, content }) => {
    const group = section === 'options.extras_require' ? 'optional' : SETUP_LISTS.get(`${section}.${key}`);
    return group ? requirement(file, String(value), content, group) : [];
  });
}

function fromPyproject(file: ProjectFile): readonly Dependency[] {
  const sources = localSources(file);
  const listed = entriesOf(file).flatMap((entry) => {
    const group = groupOfList(entry.path);
    return group ? requirement(file, String(entry.value), entry.content, group) : [];
  });
  return [...listed, ...fromTables(file, 'pypi', poetryTable)].map((found) =>
    sources.has(pythonName(found.name)) ? { ...found, local: true as const } : found,
  );
}

/** Lists of requirements, by the keys that lead to an item. */
function groupOfList(path: readonly string[]): Group | undefined {
  const list = path.slice(0, -1).join('.');
  const name = path.at(-2) ?? '';
  if (list === 'project.dependencies') return 'production';
  if (path.length === 4 && list.startsWith('project.optional-dependencies.')) return 'optional';
  // https://packaging.python.org/en/latest/specifications/dependency-groups/
  if (path.length === 3 && path[0] === 'dependency-groups')
    return DEVELOPMENT.test(name) ? 'development' : 'optional';
  if (list === 'tool.uv.dev-dependencies') return 'development';
  return path.length === 5 && list.startsWith('tool.pdm.dev-dependencies.') ? 'development' : undefined;
}

/** https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups */
function poetryTable([tool, poetry, table, group, below]: readonly string[]) {
  if (tool !== 'tool' || poetry !== 'poetry') return undefined;
  if (table === 'dependencies') return { depth: 3, group: 'production' as const };
  if (table === 'dev-dependencies') return { depth: 3, group: 'development' as const };
  if (table !== 'group' || below !== 'dependencies') return undefined;
  return {
    depth: 5,
    group: DEVELOPMENT.test(group ?? '') ? ('development' as const) : ('production' as const),
  };
}

/** Names that uv takes from this repository. https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources */
function localSources(file: ProjectFile): ReadonlySet<string> {
  return new Set(
    entriesOf(file).flatMap(({ path, key }) => {
      const name = path[3];
      const isSource = path[0] === 'tool' && path[1] === 'uv' && path[2] === 'sources';
      return isSource && name !== undefined && (key === 'path' || key === 'workspace')
        ? [pythonName(name)]
        : [];
    }),
  );
}
