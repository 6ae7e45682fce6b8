import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, nameOf } from '../../../project/project-file';
import type { InstructionFact, Word } from '../../../semantics/facts';

/** What no image needs, by the file in the folder that tells of it. */
const NEEDLESS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^package\.json$/, ['node_modules']],
  [/^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.py)$/, ['__pycache__', '.venv']],
  [/^Cargo\.toml$/, ['target']],
  [/\.(?:csproj|sln)$/, ['**/bin', '**/obj']],
  [/^Gemfile$/, ['log', 'tmp']],
];

/** The folder with all that is in it. */
const WHOLE = new Set(['.', './', '*']);

export default rule({
  id: 'build-release-run/missing-dockerignore',
  title: 'Everything is copied into the image',
  severity: 'warning',

  instruction(fact, context) {
    const source = wholeFolder(fact);
    if (!source || isIgnored(context) !== false) return undefined;
    // Of several build stages that do it, the first says enough.
    const isFirst = context.instructions().find((one) => wholeFolder(one)) === fact;
    if (!fact.finalStage && !isFirst) return undefined;
    return {
      span: source.span,
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

/** The word that copies all there is into the image: not files of another stage, nor of an image. */
function wholeFolder({ keyword, words }: InstructionFact): Word | undefined {
  if (keyword !== 'COPY' && keyword !== 'ADD') return undefined;
  if (words.some(({ text }) => text?.startsWith('--from='))) return undefined;
  const [source, ...targets] = words.filter(({ text }) => !text?.startsWith('--'));
  return source && targets.length > 0 && WHOLE.has(source.text ?? '') ? source : undefined;
}

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
