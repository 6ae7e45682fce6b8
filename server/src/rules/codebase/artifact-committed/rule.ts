import { rule } from '../../../engine/rule';
import type { Project } from '../../../project/project';
import { folderOf, nameOf } from '../../../project/project-file';
import { Span } from '../../../text/span';
import { lineEnd } from '../../../text/text';

/** What tools put beside a manifest, and what in it shows that they did: a source folder can have the same name. */
interface Artifact {
  readonly manifest: RegExp;
  readonly folder: RegExp;
  readonly holds?: RegExp;
  readonly what: string;
}

const ARTIFACTS: readonly Artifact[] = [
  {
    manifest: /^package\.json$/,
    folder: /^(?:node_modules|bower_components)\/$/,
    what: 'installed dependencies',
  },
  {
    manifest: /^package\.json$/,
    folder: /^\.(?:next|nuxt|parcel-cache|turbo|svelte-kit)\/$/,
    what: 'build output',
  },
  {
    manifest: /^(?:pyproject\.toml|requirements\.txt|Pipfile|setup\.py)$/,
    folder: /^(?:\.venv|venv|env)\/$/,
    holds: /^pyvenv\.cfg$/,
    what: 'an environment of installed packages',
  },
  {
    manifest: /^(?:pyproject\.toml|requirements\.txt|Pipfile|setup\.py)$/,
    folder: /^(?:__pycache__|[\w.-]+\.egg-info)\/$/,
    what: 'build output',
  },
  {
    manifest: /^(?:pom\.xml|Cargo\.toml)$/,
    folder: /^target\/$/,
    holds: /^(?:classes|debug|release|maven-status|surefire-reports)\/$|\.jar$/,
    what: 'build output',
  },
  {
    manifest: /^build\.gradle(?:\.kts)?$/,
    folder: /^(?:\.gradle|build)\/$/,
    holds: /^(?:classes|libs|reports|buildOutputCleanup|tmp)\/$/,
    what: 'build output',
  },
  { manifest: /^Gemfile$/, folder: /^vendor\/$/, holds: /^bundle\/$/, what: 'installed dependencies' },
];

export default rule({
  id: 'codebase/artifact-committed',
  title: 'Build output that git does not ignore',
  severity: 'warning',
  roles: ['app', 'script'],

  fileNames:
    /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|Pipfile|setup\.py|pom\.xml|Cargo\.toml|build\.gradle(?:\.kts)?|Gemfile)$/,
  file({ document, project, text }) {
    const folder = folderOf(document.path);
    const name = nameOf(document.path);
    if (project.root !== folder || !isTracked(folder, project)) return undefined;
    const prefix = folder === '' ? '' : `${folder}/`;
    const names = project.list(folder);
    // Of several manifests of one ecosystem, the first speaks.
    const found = ARTIFACTS.filter(
      ({ manifest }) => manifest.test(name) && names.find((one) => manifest.test(one)) === name,
    ).flatMap((artifact) =>
      names
        .filter((one) => artifact.folder.test(one) && !project.ignores(prefix + one))
        .filter((one) => holds(artifact, prefix + one, project))
        .map((one) => ({ one, what: artifact.what })),
    );
    const [first] = found;
    if (!first) return undefined;
    const start = Math.max(0, text.search(/\S/));
    const folders = found.map(({ one }) => `\`${one}\``).join(', ');
    return {
      span: Span.at(start, lineEnd(text, start)),
      message: `Git does not ignore ${folders}, which ${found.length === 1 ? `holds ${first.what}` : 'tools have made'}: once committed, it drifts from the code and hides changes from review. Add it to .gitignore, and take it out with \`git rm -r --cached\`.`,
      fixes: () => [
        {
          title: `Add ${folders} to .gitignore`,
          safety: 'safe',
          edits: [],
          files: found.map(({ one }) => ({ kind: 'ignore', pattern: one })),
        },
      ],
    };
  },
});

/** Where git ignores some of what is in it, somebody has chosen the rest. */
function holds({ holds: inside }: Artifact, path: string, { list, ignores }: Project): boolean {
  const names = list(path.slice(0, -1));
  return names.some((name) => !inside || inside.test(name)) && !names.some((name) => ignores(path + name));
}

/** Whether the folder is under version control at all, as far as can be told. */
function isTracked(folder: string, { list }: Project): boolean {
  for (let at = folder; ; at = folderOf(at)) {
    const names = list(at);
    if (names.includes('.git/') || names.includes('.gitignore')) return true;
    if (at === '') return false;
  }
}
