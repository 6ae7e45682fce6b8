import type { RuleContext } from '../../../engine/rule';
import type { Project } from '../../../project/project';
import { folderOf, join } from '../../../project/project-file';

/**
 * Where each ecosystem declares that several packages of one repository belong together: by a key of a file, or, where
 * none is named, by having the file.
 */
const WORKSPACES: Readonly<Record<string, readonly (readonly [file: string, ...key: readonly string[]])[]>> =
  {
    node: [['package.json', 'workspaces'], ['pnpm-workspace.yaml', 'packages'], ['lerna.json'], ['nx.json']],
    rust: [['Cargo.toml', 'workspace']],
    go: [['go.work']],
    python: [
      ['pyproject.toml', 'tool', 'uv', 'workspace'],
      ['pyproject.toml', 'tool', 'hatch', 'workspace'],
      ['pyproject.toml', 'tool', 'pdm', 'workspace'],
      ['pants.toml'],
    ],
  };

/** A workspace makes all its packages one codebase with one lock file. */
export function isWorkspace(ecosystem: string, { document, project }: RuleContext): boolean {
  const known = WORKSPACES[ecosystem] ?? [];
  for (let folder = folderOf(document.path); ; folder = folderOf(folder)) {
    const names = project.list(folder);
    const declares = known.some(
      ([file, ...key]) =>
        names.includes(file) && (key.length === 0 || hasKey(join(folder, file), key, project)),
    );
    if (declares) return true;
    if (folder === '') return false;
  }
}

function hasKey(file: string, key: readonly string[], project: Project): boolean {
  return project.entries(file).some(({ path }) => key.every((part, index) => path[index] === part));
}
