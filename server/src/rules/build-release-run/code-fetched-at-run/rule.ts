import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { startSetting } from '../../../project/start-setting';
import type { Command } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { reached } from '../../../shell/reached';
import { apis, type Evaluation, FETCHES, OPENS } from './apis';

/** Subcommands that bring other code into the working copy. */
const VERSION_CONTROL: Readonly<Record<string, readonly string[]>> = {
  git: ['clone', 'pull', 'fetch', 'submodule'],
  hg: ['clone', 'pull'],
  svn: ['checkout', 'co', 'export', 'up', 'update'],
};
const DOWNLOADER: ReadonlySet<string> = new Set(['curl', 'wget', 'aria2c']);
/** What runs, by the name of its file. */
const CODE = /\.(?:jar|war|ear|phar|py|pyz|whl|rb|gem|[cm]?js|php|sh|bash|dll|so)(?:[?#].*)?$/i;
const INTERPRETER = /^(?:sh|bash|dash|ash|zsh|python(?:\d(?:\.\d+)?)?|node|ruby|perl|php)$/;

export default rule<Evaluation>({
  id: 'build-release-run/code-fetched-at-run',
  title: 'Code fetched at run time',
  severity: 'warning',
  roles: ['app', 'script'],
  apis,

  call(fact, { argument }, context) {
    if (context.document.role !== 'app') return undefined;
    const given = fact.call.args[argument];
    const isFetched = given && context.values(given).reached.some(({ value }) => fetches(value, context));
    if (!isFetched) return undefined;
    return {
      span: fact.call.callee.span,
      message:
        'This runs code that was just downloaded: no review, no build and no release has seen it, and whoever answers at that address runs code here. Ship it with the app.',
    };
  },

  command(fact, context) {
    if (fact.role !== 'start' || context.project.kind === 'library') return undefined;
    const found = fact.commands.flatMap((command, index) => {
      const what = fetchOf(command, fact.commands[index + 1]);
      if (what === undefined) return [];
      const how = reached(command.span, context.regionsAt(command.span));
      return how === 'chosen' ? [] : [{ command, what, isOptional: how === 'sometimes' }];
    });
    if (found.length === 0) return undefined;
    const setting = startSetting(context.document.path, fact, context.project);
    if (setting === 'development') return undefined;
    return found.map(({ command, what, isOptional }) => ({
      span: commandSpan(command),
      ...(isOptional || setting === 'likely' ? { severity: 'information' as const } : {}),
      message: `Every start fetches code with \`${what}\`: which version runs depends on the minute it started, and no start works while the server is away. Fetch it when the image is built.`,
    }));
  },
});

/** Whether a call in an expression asks another server. */
function fetches({ span }: Value, context: RuleContext): boolean {
  return (
    context.calls(FETCHES).some((call) => span.encloses(call.span)) ||
    context
      .calls(OPENS)
      .some(
        ({ span: own, call }) => span.encloses(own) && /^https?:/.test(context.constant(call.args[0]) ?? ''),
      )
  );
}

/** How a person would call a command that fetches code: `git pull`. */
function fetchOf({ program, words }: Command, next: Command | undefined): string | undefined {
  const texts = words.slice(1).map(({ text }) => text ?? '');
  if (Object.hasOwn(VERSION_CONTROL, program)) {
    const verb = verbOf(texts);
    return verb !== undefined && VERSION_CONTROL[program]?.includes(verb) ? `${program} ${verb}` : undefined;
  }
  if (!DOWNLOADER.has(program)) return undefined;
  // What is piped into a shell has a rule of its own.
  if (next?.connector === '|' && INTERPRETER.test(next.program)) return undefined;
  return texts.some((text) => CODE.test(text) && !/^-/.test(text)) ? program : undefined;
}

/** `git -C /app pull` */
function verbOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && !/^-[Cc]$/.test(args[index - 1] ?? ''));
  return args[at];
}
