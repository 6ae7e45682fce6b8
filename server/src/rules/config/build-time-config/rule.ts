import { type RuleContext, rule } from '../../../engine/rule';
import type { Command, EntryFact } from '../../../semantics/facts';

/** Build arguments that name a deploy. */
const DEPLOY = /^(?:(?:APP|DEPLOY|DEPLOYMENT|BUILD|TARGET|RUN)_)?(?:ENV|ENVIRONMENT|STAGE)$/;
/** What bundlers put into the code as a constant, where it says where something is. */
const PUBLIC =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|VUE_APP|NUXT_PUBLIC|GATSBY|EXPO_PUBLIC|PUBLIC)_(?:[A-Z\d]+_)*(?:URL|URI|HOST|ENDPOINT|DOMAIN|ORIGIN|API)(?:_[A-Z\d]+)*$/;
const NAME = /^(?:prod|production|live|stag(?:e|ing)|stg|uat|qa|pre-?prod|dev|development)$/i;

export default rule({
  id: 'config/build-time-config',
  title: 'Config fixed at build time',
  severity: 'hint',
  roles: ['app', 'script'],
  yieldsTo: ['config/config-in-image', 'config/secret-in-image', 'build-release-run/rebuild-per-environment'],

  dialects: { entry: ['dockerfile', 'github-actions', 'gitlab-ci', 'circleci', 'azure-pipelines'] },

  entry(fact, context) {
    const { dialect, key, keySpan } = fact;
    if (dialect === 'dockerfile') {
      if (fact.path[0] !== 'ARG' || (!DEPLOY.test(key) && !PUBLIC.test(key))) return undefined;
      return { span: keySpan, message: message(`\`${key}\` is fixed when the image is built`) };
    }
    if (!PUBLIC.test(key) || !differs(fact, context)) return undefined;
    return { span: keySpan, message: message(`\`${key}\` has another value in each build`) };
  },

  command(fact) {
    if (fact.role !== 'build' && fact.role !== 'ci' && fact.role !== 'script') return undefined;
    return fact.commands.flatMap((command) => {
      const { words } = command;
      const word = words.find(({ text, raw }, index) =>
        choosesDeploy(toolOf(command), text ?? raw, words[index - 1]?.text),
      );
      if (!word) return [];
      return [{ span: word.span, message: message(`\`${word.raw}\` makes a build for one deploy`) }];
    });
  },
});

function message(what: string): string {
  return `${what}, so what was tested is not what goes live. Build once, and let each deploy read the value when it starts.`;
}

/** Whether the same key has two values in one file. */
function differs({ key, value }: EntryFact, context: RuleContext): boolean {
  return context.entries().some((other) => other.key === key && other.value !== value);
}

/** The program that `npx` and its like start. */
function toolOf({ program, words }: Command): string {
  return ['npx', 'pnpx', 'bunx', 'yarn', 'pnpm'].includes(program) ? (words[1]?.text ?? program) : program;
}

/** `mvn -Pprod`, `ng build --configuration=staging`, `docker build --build-arg ENV=prod`. */
function choosesDeploy(program: string, word: string, before: string | undefined): boolean {
  switch (program) {
    case 'mvn':
    case 'mvnw': {
      const profile = /^-P([\w-]+)$/.exec(word)?.[1];
      // `staging` is what Maven calls a release that is not published yet.
      return profile !== undefined && NAME.test(profile) && profile !== 'staging';
    }
    case 'ng': {
      const name =
        /^--configuration=(.+)$/.exec(word)?.[1] ??
        (['--configuration', '-c'].includes(before ?? '') ? word : '');
      // `production` is how Angular calls an optimised build.
      return /^\$/.test(name) || (NAME.test(name) && !['production', 'development'].includes(name));
    }
    case 'docker': {
      const argument = /^(?:--build-arg=)?([A-Z_]+)=(.+)$/.exec(word);
      const isArgument = word.startsWith('--build-arg=') || before === '--build-arg';
      return isArgument && DEPLOY.test(argument?.[1] ?? '');
    }
    default:
      return false;
  }
}
