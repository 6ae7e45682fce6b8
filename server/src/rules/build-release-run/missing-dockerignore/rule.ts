import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, nameOf } from '../../../project/project-file';

/** What no image needs, by the file in the folder that tells of it. */
const NEEDLESS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^package\.json$/, ['node_modules']],
  [/^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.py)$/, ['__pycache__', '.venv']],
  [/^Cargo\.toml$/, ['target']],
  [/\.(?:csproj|sln)$/, ['**/bin', '**/obj']],
  [/^Gemfile$/, ['log', 'tmp']],
];

const WHOLE = /^[ \t]*(?:COPY|ADD)[ \t]+(?:--(?!from=)\S+[ \t]+)*\.\/?[ \t]/im;

export default rule({
  id: 'build-release-run/missing-dockerignore',
  title: 'Everything is copied into the image',
  severity: 'warning',

  instruction(fact, context) {
    if (fact.keyword !== 'COPY' && fact.keyword !== 'ADD') return undefined;
    const written = context.slice(fact.argsSpan);
    // Files of another stage or of an image are not those of the folder.
    if (/(?:^|\s)--from=/.test(written)) return undefined;
    const source = /^(?:--\S+\s+)*(?:\[\s*)?(["']?)(\.\/?|\*)\1(?=[\s,])/d.exec(written)?.indices?.[2];
    if (!source || isIgnored(context) !== false) return undefined;
    // Of several build stages that do it, the first says enough.
    if (!fact.finalStage && WHOLE.test(context.text.slice(0, fact.span.start))) return undefined;
    return {
      span: fact.argsSpan.slice(...source),
      ...(fact.finalStage ? {} : { severity: 'information' as const }),
      message:
        'There is no `.dockerignore`: local settings such as `.env`, the history in `.git` and whatever else lies around become part of the image, and every change of any of it rebuilds this layer.',
      fixes: () => {
        const folder = contextFolder(context);
        const names = context.project.list(folder);
        const needless = NEEDLESS.flatMap(([manifest, patterns]) =>
          names.some((name) => manifest.test(name)) ? patterns : [],
        );
        const line = ['.git', '.env', '.env.local', ...needless].join('\n');
        const path = folder === '' ? '.dockerignore' : `${folder}/.dockerignore`;
        return [
          {
            title: 'Create `.dockerignore`',
            safety: 'suggested',
            edits: [],
            files: [{ kind: 'line', path, line }],
          },
        ];
      },
    };
  },
});

/** Whether an ignore file stands beside the Dockerfile or above it; undefined where nothing is known of the folder. */
function isIgnored({ document, project }: RuleContext): boolean | undefined {
  const names = project.list(folderOf(document.path));
  if (names.length === 0) return undefined;
  if (names.includes(`${nameOf(document.path)}.dockerignore`)) return true;
  for (let folder = folderOf(document.path); ; folder = folderOf(folder)) {
    if (project.list(folder).some((name) => name === '.dockerignore' || name === '.containerignore'))
      return true;
    if (folder === '') return false;
  }
}

/** The folder that is sent to the builder: that of the Dockerfile, unless that holds only files for Docker. */
function contextFolder({ document, project }: RuleContext): string {
  const folder = folderOf(document.path);
  const isHelper = /^(?:docker|dockerfiles?|containers?|build|deploy|\.docker)$/i.test(nameOf(folder));
  return isHelper ? project.root : folder;
}
