import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, nameOf } from '../../../project/project-file';
import type { Runtime, RuntimeVersion } from '../../../project/runtimes';
import { Span } from '../../../text/span';
import { indentation, lineBreak, lineStart } from '../../../text/text';

/** The manifest of each runtime's apps, where it can say the version, and what people write there. */
const MANIFESTS: Readonly<
  Record<
    string,
    { readonly runtime: Runtime; readonly name: string; readonly say: string; readonly at: RegExp }
  >
> = {
  'package.json': {
    runtime: 'node',
    name: 'Node.js',
    say: '`"engines": { "node": "22" }` or a `.nvmrc`',
    at: /"(name|scripts|dependencies)"\s*:/d,
  },
  'pyproject.toml': {
    runtime: 'python',
    name: 'Python',
    say: '`requires-python` or a `.python-version`',
    at: /^\[(project|tool\.poetry)\]/dm,
  },
  Pipfile: {
    runtime: 'python',
    name: 'Python',
    say: '`python_version` below `[requires]`',
    at: /^\[(packages)\]/dm,
  },
  Gemfile: {
    runtime: 'ruby',
    name: 'Ruby',
    say: '`ruby "3.3"` or a `.ruby-version`',
    at: /^[ \t]*(source)\b/dm,
  },
  'composer.json': {
    runtime: 'php',
    name: 'PHP',
    say: '`"php": "^8.3"` below `require`',
    at: /"(require)"\s*:/d,
  },
};

export default rule({
  id: 'dependencies/undeclared-runtime',
  title: 'Language version not declared',
  severity: 'hint',
  roles: ['app', 'script'],

  fileNames: /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|Gemfile|composer\.json)$/,
  file(context) {
    const { document, project, text } = context;
    const manifest = MANIFESTS[nameOf(document.path)];
    if (!manifest || project.kind !== 'app' || project.root !== folderOf(document.path)) return undefined;
    if (!project.declared.some(({ place, group }) => place.path === document.path && group === 'production'))
      return undefined;
    // What only builds a front end does not run on it.
    if (manifest.runtime === 'node' && !/"(?:start|serve|server|worker)"\s*:/.test(text)) return undefined;
    const said = project.runtimes.filter(
      ({ runtime, isOneOfMany }) => runtime === manifest.runtime && !isOneOfMany,
    );
    if (said.some(({ setting }) => setting !== 'ci') || isSaidOtherwise(manifest.runtime, context))
      return undefined;
    const match = manifest.at.exec(text);
    const [start, end] = match?.indices?.[1] ?? [0, 0];
    return {
      span: Span.at(start, end),
      message: `Nothing says which version of ${manifest.name} the app runs on, so each machine takes the one it has. Declare it with ${manifest.say}.`,
      ...(said[0] ? { related: [{ ...said[0].place, message: `CI runs ${said[0].version}` }] } : {}),
      fixes: () => fixes(said, context),
    };
  },
});

/** Version files that hold a name instead of a number, and settings of version managers. */
function isSaidOtherwise(runtime: Runtime, { document, project, text }: RuleContext): boolean {
  // In a repository of several packages, the one above speaks for all.
  const isMember = (folder: string): boolean =>
    folder !== '' &&
    (project.read(join(folderOf(folder), nameOf(document.path))) !== undefined || isMember(folderOf(folder)));
  if (isMember(project.root)) return true;
  const names = project.list(project.root);
  const files: Readonly<Record<string, RegExp>> = {
    node: /^\.(?:nvmrc|node-version|tool-versions)$|^(?:mise|flake|shell|default)\.(?:toml|nix)$/,
    python: /^(?:\.python-version|runtime\.txt|\.tool-versions|mise\.toml|environment\.ya?ml|flake\.nix)$/,
    ruby: /^(?:\.ruby-version|\.tool-versions|mise\.toml|flake\.nix)$/,
    php: /^(?:\.tool-versions|mise\.toml|flake\.nix)$/,
  };
  if (names.some((name) => files[runtime]?.test(name))) return true;
  // Builds of Java that have a front end fetch Node.js themselves, in the version that they name.
  if (runtime === 'node' && project.files.some((file) => JVM.test(file.path) && FETCHES_NODE.test(file.text)))
    return true;
  return /"engines"|requires-python|^\s*ruby\b|python_version|python_full_version|^python\s*=/m.test(text);
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

const JVM = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;
const FETCHES_NODE = /nodeVersion|node-gradle|frontend-maven/;

/** The version that CI runs goes into the manifest, where everybody sees it. */
function fixes(said: readonly RuntimeVersion[], { document, text }: RuleContext): readonly Fix[] {
  const versions = [...new Set(said.map(({ version }) => version))];
  const [version] = versions;
  if (version === undefined || versions.length > 1 || nameOf(document.path) !== 'package.json') return [];
  const at = /^[ \t]*"(?:dependencies|devDependencies)"\s*:/m.exec(text)?.index;
  if (at === undefined) return [];
  const start = lineStart(text, at);
  const line = `${indentation(text, at)}"engines": { "node": "${version}" },${lineBreak(text)}`;
  return [
    {
      title: `Declare Node.js ${version}, as in CI`,
      safety: 'suggested',
      edits: [{ start, end: start, text: line }],
    },
  ];
}
