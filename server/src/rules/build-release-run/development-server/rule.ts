import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan, removeWords } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { runsIn } from '../../../knowledge/programs/deploy-tests';
import { startSetting } from '../../../project/start-setting';
import type { CallFact, Command, CommandLineFact } from '../../../semantics/facts';
import { apis, type ServerCall } from './apis';
import { type DevelopmentServer, developmentServerOf } from './servers';
import { starterOf } from './starter';

const SERVES =
  'is a server for development: it answers few requests at a time and shows too much when something fails.';
const RESTARTS = 'is for development: it watches files, and restarts the app in the middle of requests.';

export default rule<ServerCall>({
  id: 'build-release-run/development-server',
  title: 'Development server in production',
  severity: 'warning',
  roles: ['app', 'script'],
  kinds: ['app', 'command-line'],
  apis,

  call(fact, api, context) {
    if (context.document.role !== 'app' || context.project.kind !== 'app') return undefined;
    return inCode(fact, api, context);
  },

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    const found = fact.commands.flatMap((command) => {
      const server = developmentServerOf(command);
      if (!server) return [];
      const where = runsIn(command, fact, context);
      return where === 'development' ? [] : [{ command, server, isAsked: where === 'asked' }];
    });
    if (found.length === 0) return undefined;
    const { path } = context.document;
    const setting = startSetting(path, fact, context.project);
    if (setting === 'development') return undefined;
    return found.flatMap(({ command, server, isAsked }) => {
      // The `start` of a front end is what its developers type.
      const isScript = fact.dialect === 'package-json' && !context.project.roleOf(path, fact).by;
      if (isScript && server.frontEnd) return [];
      return [
        {
          span: commandSpan(command),
          ...(setting === 'likely' || isAsked ? { severity: 'information' as const } : {}),
          message: `\`${server.name}\` ${server.restarts ? RESTARTS : SERVES} In production, ${server.instead}.`,
          fixes: (site) => fixes(fact, command, server, site),
        },
      ];
    });
  },
});

/** `app.run()` in a file that some start command names. */
function inCode(
  { call }: CallFact,
  { name, option, instead }: ServerCall,
  context: RuleContext,
): Report | undefined {
  if (option !== undefined) {
    const value = call.named.find((one) => one.name === option)?.value;
    if (value?.kind !== 'scalar' || value.value !== true) return undefined;
  }
  const by = starterOf(context);
  if (!by) return undefined;
  return {
    span: call.callee.span,
    message: `\`${name}\` ${option === 'reload' ? RESTARTS : SERVES} A start command runs this file. There, ${instead}.`,
    related: [{ ...by, message: 'This command starts the file.' }],
  };
}

/** Without the option that makes it a server for development, or in the other mode of the same program. */
function fixes(
  fact: CommandLineFact,
  command: Command,
  { option, replace }: DevelopmentServer,
  { text }: FixContext,
): readonly Fix[] {
  if (replace) {
    const word = command.words.find((one) => one.text === replace.word);
    if (!word || word.raw !== replace.word) return [];
    const { start } = word.span;
    return [
      {
        title: `Use \`${replace.by}\` instead of \`${replace.word}\``,
        safety: 'suggested',
        edits: [{ start, end: start + replace.word.length, text: replace.by }],
      },
    ];
  }
  const words = option ? command.words.filter((one) => one.text !== undefined && option.test(one.text)) : [];
  const [word] = words;
  // An option with its value in the next word takes more than one word to remove.
  if (!word || words.length > 1 || !/^--(?:reload|dev|watch)$/.test(word.text ?? '')) return [];
  const removal = removeWords(fact, command, [word], text);
  return removal ? [{ title: `Remove \`${word.text}\``, safety: 'suggested', edits: [removal] }] : [];
}
