import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { dockerIgnoreOf, isDockerIgnored } from '../../../project/dockerignore';
import { join, nameOf } from '../../../project/project-file';
import { isExampleFile } from '../../../project/variables';
import type { InstructionFact, Word } from '../../../semantics/facts';

/** Files of variables by their name; those that are made to be read, or encrypted, are none. */
const ENV_FILE = /^\.env(?:\.[\w-]+)*$/;
const HARMLESS = /\.(?:example|sample|template|tmpl|dist|defaults?|vault|test|schema)$/i;
/** Patterns that fit `.env` and others of its kind. */
const ENV_PATTERN = '.env*';
/** The folder with all that is in it. */
const WHOLE: ReadonlySet<string> = new Set(['.', './', '*', './*']);

export default rule({
  id: 'config/env-file-in-image',
  title: '.env file in the image',
  severity: 'warning',
  roles: ['app', 'script'],
  // Where there is no `.dockerignore` at all, that is what to begin with.
  yieldsTo: ['build-release-run/missing-dockerignore'],

  instruction(fact, context) {
    if (!fact.finalStage) return undefined;
    for (const source of sourcesOf(fact)) {
      const name = nameOf(source.text ?? '');
      if (isEnvFile(name) || name === ENV_PATTERN) return report(source, name);
    }
    const all = sourcesOf(fact).find(({ text }) => WHOLE.has(text ?? ''));
    return all && copiedAlong(all, context);
  },
});

/** What an instruction takes from the folder that is built; the last word is the place in the image. */
function sourcesOf({ keyword, words }: InstructionFact): readonly Word[] {
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  // Files of another stage or of an image are not those of the folder.
  if (words.some(({ text }) => text?.startsWith('--from='))) return [];
  return words.filter(({ text }) => !text?.startsWith('--')).slice(0, -1);
}

function isEnvFile(name: string): boolean {
  return ENV_FILE.test(name) && !HARMLESS.test(name) && !isExampleFile(name);
}

/** `COPY . .` takes the `.env` along that lies there, unless `.dockerignore` keeps it out. */
function copiedAlong(source: Word, { document, project }: RuleContext): Report | undefined {
  // A Dockerfile in a folder of its own is built from the app's root.
  const folder = project.root;
  const ignored = dockerIgnoreOf(document.path, folder, project);
  const copied = project.list(folder).find((name) => isEnvFile(name) && !isDockerIgnored(ignored, name));
  if (copied === undefined) return undefined;
  const path = join(folder, '.dockerignore');
  return {
    ...report(source, copied),
    fixes: () => [
      {
        title: 'Keep .env files out of the image with .dockerignore',
        safety: 'safe',
        edits: [],
        files: [
          { kind: 'line', path, line: '.env*' },
          { kind: 'line', path, line: '!.env.example' },
        ],
      },
    ],
  };
}

function report({ span }: Word, name: string): Report {
  return {
    span,
    message: `This puts ${name} into the image: everyone who can pull it reads the values, and every deploy runs with the same ones. Give the variables to the container when it starts.`,
  };
}
