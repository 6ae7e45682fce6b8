import type { Runtime } from '../../../project/runtimes';

/** What the manifest of an ecosystem can say of the runtime. */
export interface Manifest {
  readonly runtime: Runtime;
  readonly name: string;
  /** What people write there. */
  readonly say: string;
  /** Keys of which the first is marked. */
  readonly at: readonly (readonly string[])[];
  /** Keys that say the version. */
  readonly said: readonly (readonly string[])[];
}

/** The manifest of each runtime's apps, where it can say the version. */
export const MANIFESTS: Readonly<Record<string, Manifest>> = {
  'package.json': {
    runtime: 'node',
    name: 'Node.js',
    say: '`"engines": { "node": "22" }` or a `.nvmrc`',
    at: [['name'], ['scripts'], ['dependencies']],
    said: [['engines']],
  },
  'pyproject.toml': {
    runtime: 'python',
    name: 'Python',
    say: '`requires-python` or a `.python-version`',
    at: [['project'], ['tool', 'poetry']],
    said: [
      ['project', 'requires-python'],
      ['tool', 'poetry', 'dependencies', 'python'],
    ],
  },
  Pipfile: {
    runtime: 'python',
    name: 'Python',
    say: '`python_version` below `[requires]`',
    at: [['packages']],
    said: [
      ['requires', 'python_version'],
      ['requires', 'python_full_version'],
    ],
  },
  Gemfile: { runtime: 'ruby', name: 'Ruby', say: '`ruby "3.3"` or a `.ruby-version`', at: [], said: [] },
  'composer.json': {
    runtime: 'php',
    name: 'PHP',
    say: '`"php": "^8.3"` below `require`',
    at: [['require']],
    said: [['require', 'php']],
  },
};
/** What version managers and environments are told, by the files in the app's folder. */
export const VERSION_FILES: Readonly<Record<string, RegExp>> = {
  node: /^\.(?:nvmrc|node-version|tool-versions)$|^(?:mise|flake|shell|default)\.(?:toml|nix)$/,
  python: /^(?:\.python-version|runtime\.txt|\.tool-versions|mise\.toml|environment\.ya?ml|flake\.nix)$/,
  ruby: /^(?:\.ruby-version|\.tool-versions|mise\.toml|flake\.nix)$/,
  php: /^(?:\.tool-versions|mise\.toml|flake\.nix)$/,
};
