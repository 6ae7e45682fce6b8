import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, nameOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { pathIn } from './local-path';
import { isWorkspace } from './workspaces';

/** A path that begins above the folder it is written in. */
const ABOVE = /^\.\.[\\/]?(?:[\\/]|$)/;

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
