import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Project } from '../../../project/project';
import { folderOf, join, nameOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** A path that begins above the folder it is written in. */
const ABOVE = /^\.\.[\\/]?(?:[\\/]|$)/;
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
const DEPENDENCIES = /(?:^|\.)(?:dev-|build-)?dependencies$/;

type Kind = 'path' | 'gem';

export default rule<Kind>({
  id: 'codebase/code-outside-root',
  title: 'Code from outside the app',
  severity: 'warning',
  roles: ['app', 'script'],
  apis: {
    python: { 'sys.path.append': 'path', 'sys.path.insert': 'path', 'site.addsitedir': 'path' },
    ruby: { gem: 'gem' },
  },

  call({ call }, kind, context) {
    if (kind === 'path') {
      // A script reaches for the app that it belongs to.
      if (context.document.role !== 'app') return undefined;
      const folder = call.args[call.args.length - 1];
      const path = context.constant(folder);
      return folder && path !== undefined && leaves(path, context)
        ? report(folder.span, path, 'Python')
        : undefined;
    }
    if (nameOf(context.document.path) !== 'Gemfile') return undefined;
    const source = call.named.find(({ name }) => name === 'path');
    const path = context.constant(source?.value);
    return source && path !== undefined && ABOVE.test(path) && !isOwnGem(path, context)
      ? report(source.span, path, 'Bundler')
      : undefined;
  },

  dialects: { entry: ['package-json', 'composer-json', 'cargo', 'pyproject', 'requirements', 'go-mod'] },
  entry(fact, context) {
    const found = pathIn(fact);
    if (!found || !ABOVE.test(found.path)) return undefined;
    if (isWorkspace(found.ecosystem, context) || isRegistered(fact) || isLibrary(found.ecosystem, context))
      return undefined;
    return report(fact.valueSpan, found.path, found.tool);
  },
});

interface LocalPath {
  readonly path: string;
  readonly ecosystem: string;
  readonly tool: string;
}

function pathIn({ dialect, path, key, value }: EntryFact): LocalPath | undefined {
  const text = String(value);
  const list = path.slice(0, -1).join('.');
  switch (dialect) {
    case 'package-json': {
      const local = /^(?:file|link|portal):(.+)$/.exec(text)?.[1];
      return local !== undefined && /dependencies$/i.test(list)
        ? { path: local, ecosystem: 'node', tool: 'npm' }
        : undefined;
    }
    case 'composer-json':
      return path[0] === 'repositories' && key === 'url'
        ? { path: text, ecosystem: 'php', tool: 'Composer' }
        : undefined;
    case 'cargo':
      return key === 'path' && DEPENDENCIES.test(path.slice(0, -2).join('.'))
        ? { path: text, ecosystem: 'rust', tool: 'Cargo' }
        : undefined;
    case 'pyproject':
      return key === 'path' && /^tool\.(?:poetry|uv\.sources)/.test(list)
        ? { path: text, ecosystem: 'python', tool: 'Python' }
        : undefined;
    case 'requirements':
      return key === '@' || key === '-e' || key === '--editable'
        ? { path: text, ecosystem: 'python', tool: 'pip' }
        : undefined;
    case 'go-mod':
      return path[0] === 'replace' ? { path: text, ecosystem: 'go', tool: 'Go' } : undefined;
    default:
      return undefined;
  }
}

function report(span: Span, path: string, tool: string): Report {
  return {
    span,
    message: `${tool} takes code from \`${path}\`, outside of this app: whoever checks out or builds the app alone does not have it, and its version is in no manifest. Publish it as a package, or declare a workspace.`,
  };
}

/** Whether a path leads out of the app's root, seen from the file that it is written in. */
function leaves(path: string, { document, project }: RuleContext): boolean {
  const depth = folderOf(document.path).slice(project.root.length).split('/').filter(Boolean).length;
  return ABOVE.test(path) && path.split(/[\\/]/).filter((part) => part === '..').length > depth;
}

/** A workspace makes all its packages one codebase with one lock file. */
function isWorkspace(ecosystem: string, { document, project }: RuleContext): boolean {
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

/** Crates and packages that others build upon may be developed beside one another. */
function isLibrary(ecosystem: string, { project }: RuleContext): boolean {
  if (project.kind === 'library') return true;
  if (ecosystem !== 'rust' || project.files.length === 0) return false;
  const source = project.list(project.root === '' ? 'src' : `${project.root}/src`);
  return !source.some((name) => name === 'main.rs' || name === 'bin/');
}

/** In its own repository, the example app of a package points at the package. */
function isRegistered({ key, path }: EntryFact): boolean {
  return path[0] === 'peerDependencies' || key === 'workspace';
}

function isOwnGem(path: string, { document, project }: RuleContext): boolean {
  const parts = folderOf(document.path).split('/').filter(Boolean);
  const target = parts.slice(0, Math.max(0, parts.length - path.split('..').length + 1)).join('/');
  // A gem that is developed beside the others of its repository.
  if (project.list(folderOf(document.path)).some((name) => name.endsWith('.gemspec'))) return true;
  return path.replace(/[./\\]/g, '') === '' && project.list(target).some((name) => name.endsWith('.gemspec'));
}
