import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { dockerIgnoreOf, isDockerIgnored } from '../../../project/dockerignore';
import { nameOf } from '../../../project/project-file';
import { isExampleFile } from '../../../project/variables';
import type { InstructionFact } from '../../../semantics/facts';

/** Files of variables by their name; those that are made to be read, or encrypted, are none. */
const ENV_FILE = /^\.env(?:\.[\w-]+)*$/;
const HARMLESS = /\.(?:example|sample|template|tmpl|dist|defaults?|vault|test|schema)$/i;

export default rule({
  id: 'config/env-file-in-image',
  title: '.env file in the image',
  severity: 'warning',
  roles: ['app', 'script'],
  // Where there is no `.dockerignore` at all, that is what to begin with.
  yieldsTo: ['build-release-run/missing-dockerignore'],

  instruction(fact, context) {
    if ((fact.keyword !== 'COPY' && fact.keyword !== 'ADD') || !fact.finalStage) return undefined;
    if (/(?:^|\s)--from=/.test(fact.args)) return undefined;
    const sources = sourcesOf(fact);
    const named = sources.find(({ text }) => isEnvFile(nameOf(text)) || /^\.env\*?$/.test(nameOf(text)));
    if (named) return report(fact, named, nameOf(named.text));
    const all = sources.find(({ text }) => /^(?:\.|\.\/|\*|\.\/\*)$/.test(text));
    return all && copiedAlong(fact, all, context);
  },
});

interface Source {
  /** Without quotes. */
  readonly text: string;
  /** UTF-16 offsets in the instruction's arguments. */
  readonly start: number;
  readonly end: number;
}

/** All but the last word: that one is the place in the image. */
function sourcesOf({ args }: InstructionFact): readonly Source[] {
  const words = [...args.matchAll(/[^\s[\]",]+/g)]
    .filter(({ 0: text }) => !text.startsWith('--'))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  return words.slice(0, -1);
}

function isEnvFile(name: string): boolean {
  return ENV_FILE.test(name) && !HARMLESS.test(name) && !isExampleFile(name);
}

/** `COPY . .` takes the `.env` along that lies there, unless `.dockerignore` keeps it out. */
function copiedAlong(fact: InstructionFact, source: Source, context: RuleContext): Report | undefined {
  const { document, project } = context;
  // A Dockerfile in a folder of its own is built from the app's root.
  const folder = project.root;
  const names = project.list(folder).filter(isEnvFile);
  const ignore = dockerIgnoreOf(document.path, folder, (path) => project.read(path));
  const copied = names.find((name) => ignore === undefined || !isDockerIgnored(ignore, name));
  if (copied === undefined) return undefined;
  const path = `${folder === '' ? '' : `${folder}/`}.dockerignore`;
  return {
    ...report(fact, source, copied),
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

function report({ argsSpan }: InstructionFact, { start, end }: Source, name: string): Report {
  return {
    span: argsSpan.slice(start, end),
    message: `This puts ${name} into the image: everyone who can pull it reads the values, and every deploy runs with the same ones. Give the variables to the container when it starts.`,
  };
}
