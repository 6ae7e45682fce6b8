import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { firstKey } from '../../../knowledge/programs/manifest-keys';
import { folderOf, nameOf } from '../../../project/project-file';
import type { RuntimeVersion } from '../../../project/runtimes';
import { indentation, lineBreak, lineStart } from '../../../text/text';
import { MANIFESTS, type Manifest, VERSION_FILES } from './manifests';

/** What runs an app, and not only a tool that builds its front end. */
const START_SCRIPTS = ['start', 'serve', 'server', 'worker'];
/** Plugins of Maven and Gradle that fetch Node.js themselves, in the version that they name. */
const NODE_PLUGINS = /node-gradle|moowork\.node|frontend-maven-plugin|siouan\.frontend/;

export default rule({
  id: 'dependencies/undeclared-runtime',
  title: 'Language version not declared',
  severity: 'hint',
  roles: ['app', 'script'],
  kinds: ['app'],

  paths: { file: { only: /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|Gemfile|composer\.json)$/ } },
  file(context) {
    const { document, project } = context;
    const manifest = MANIFESTS[nameOf(document.path)];
    if (!manifest || project.root !== folderOf(document.path)) return undefined;
    if (!project.declared.some(({ place, group }) => place.path === document.path && group === 'production'))
      return undefined;
    // What only builds a front end does not run on it.
    if (manifest.runtime === 'node' && !START_SCRIPTS.some((name) => context.keySpan('scripts', name)))
      return undefined;
    const said = project.runtimes.filter(
      ({ runtime, isOneOfMany }) => runtime === manifest.runtime && !isOneOfMany,
    );
    if (said.some(({ setting }) => setting !== 'ci') || isSaidOtherwise(manifest, context)) return undefined;
    const span = firstKey(context, manifest.at) ?? context.calls(['source', 'gem'])[0]?.call.callee.span;
    if (!span) return undefined;
    return {
      span,
      message: `Nothing says which version of ${manifest.name} the app runs on, so each machine takes the one it has. Declare it with ${manifest.say}.`,
      ...(said[0] ? { related: [{ ...said[0].place, message: `CI runs ${said[0].version}` }] } : {}),
      fixes: (site) => fixes(said, site),
    };
  },
});

/** Version files that hold a name instead of a number, and settings of version managers. */
function isSaidOtherwise({ runtime, said }: Manifest, context: RuleContext): boolean {
  const { document, project } = context;
  // In a repository of several packages, the one above speaks for all.
  const isMember = (folder: string): boolean =>
    folder !== '' &&
    (project.list(folderOf(folder)).includes(nameOf(document.path)) || isMember(folderOf(folder)));
  if (isMember(project.root)) return true;
  if (project.list(project.root).some((name) => VERSION_FILES[runtime]?.test(name))) return true;
  if (runtime === 'node' && project.declared.some(({ name }) => NODE_PLUGINS.test(name))) return true;
  return said.some((path) => context.keySpan(...path)) || context.calls(['ruby']).length > 0;
}

/** The version that CI runs goes into the manifest, where everybody sees it. */
function fixes(said: readonly RuntimeVersion[], site: FixContext): readonly Fix[] {
  const { document, text } = site;
  const versions = [...new Set(said.map(({ version }) => version))];
  const [version] = versions;
  if (version === undefined || versions.length > 1 || nameOf(document.path) !== 'package.json') return [];
  const at = firstKey(site, [['dependencies'], ['devDependencies']])?.start;
  if (at === undefined) return [];
  const start = lineStart(text, at);
  // Something else stands before it in its line.
  if (text.slice(start, at).trim() !== '"') return [];
  const line = `${indentation(text, at)}"engines": { "node": "${version}" },${lineBreak(text)}`;
  return [
    {
      title: `Declare Node.js ${version}, as in CI`,
      safety: 'suggested',
      edits: [{ start, end: start, text: line }],
    },
  ];
}
