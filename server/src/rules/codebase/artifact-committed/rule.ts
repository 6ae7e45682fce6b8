import { rule } from '../../../engine/rule';
import type { Project } from '../../../project/project';
import { folderOf, nameOf } from '../../../project/project-file';

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

  paths: {
    file: {
      only: /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|Pipfile|setup\.py|pom\.xml|Cargo\.toml|build\.gradle(?:\.kts)?|Gemfile)$/,
    },
  },
  file(context) {
    const { document, project } = context;
    const folder = folderOf(document.path);
    const name = nameOf(document.path);
    if (project.root !== folder || !isUnderControl(folder, project)) return undefined;
    const prefix = folder === '' ? '' : `${folder}/`;
    const names = project.list(folder);
    // Of several manifests of one ecosystem, the first speaks.
    const found = ARTIFACTS.filter(
      ({ manifest }) => manifest.test(name) && names.find((one) => manifest.test(one)) === name,
    ).flatMap((artifact) =>
      names
        .filter((one) => artifact.folder.test(one) && isCommitted(artifact, prefix + one, project))
        .map((one) => ({ one, what: artifact.what, isTracked: project.tracks(prefix + one) })),
    );
    const [first] = found;
    if (!first) return undefined;
    const folders = found.map(({ one }) => `\`${one}\``).join(', ');
    const isTracked = found.some((one) => one.isTracked);
    const which = found.length === 1 ? `holds ${first.what}` : 'tools have made';
    const remedy = found.every((one) => one.isTracked === false)
      ? 'Add it to .gitignore.'
      : 'Add it to .gitignore, and take it out with `git rm -r --cached`.';
    return {
      span: context.firstLine(),
      message: isTracked
        ? `Git tracks ${folders}, which ${which}: it drifts from the code and hides changes from review. ${remedy}`
        : `Git does not ignore ${folders}, which ${which}: once committed, it drifts from the code and hides changes from review. ${remedy}`,
      // A line of .gitignore changes nothing about what git tracks.
      fixes: () =>
        isTracked
          ? []
          : [
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
function isCommitted({ holds }: Artifact, path: string, { list, ignores, tracks }: Project): boolean {
  const names = list(path.slice(0, -1));
  if (!names.some((name) => !holds || holds.test(name))) return false;
  return ignores(path) ? tracks(path) === true : !names.some((name) => ignores(path + name));
}

/** Whether the folder is under version control at all, as far as can be told. */
function isUnderControl(folder: string, { list }: Project): boolean {
  for (let at = folder; ; at = folderOf(at)) {
    const names = list(at);
    if (names.includes('.git/') || names.includes('.gitignore')) return true;
    if (at === '') return false;
  }
}
