import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { commandBehind } from '../../../shell/call-places';
import { replacesShell } from '../../../shell/wrappers';
import type { Span } from '../../../text/span';

/** Programs that run on and on: servers, workers, and the runtimes that start them. */
const LASTING: ReadonlySet<string> = new Set(
  `gunicorn uvicorn hypercorn daphne waitress-serve uwsgi celery rq python python3 node deno bun npm yarn pnpm java dotnet
  ruby puma unicorn rails sidekiq rackup php php-fpm apache2-foreground httpd-foreground nginx caddy frankenphp rr supervisord`.split(
    /\s+/,
  ),
);
const ARGUMENTS = /^"?\$(?:@|\{@\}|\*)"?$/;
/** Subcommands of frameworks that do something and end. */
const ENDING =
  /^(?:migrate|makemigrations|collectstatic|createsuperuser|loaddata|dumpdata|flush|clearsessions|compilemessages|createcachetable|seed|db:.*|assets:.*|build|ci|install|check|test|lint|generate|shell|shell_plus|dbshell|console|help|version|--help|-h|--version|-v|-c|-e)$/;

export default rule({
  id: 'disposability/entrypoint-without-exec',
  title: 'App started below a shell',
  severity: 'warning',
  roles: ['app', 'script'],

  dialects: { command: ['shell'] },

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    // A script that waits for signals itself passes them on.
    if (fact.commands.some(({ program, words }) => program === 'trap' && words.length > 2)) return undefined;
    return context.lastCommands(fact).flatMap((command) => {
      if (!startsApp(command) || isJoined(command, fact)) return [];
      const span = commandSpan(command);
      return [
        {
          span,
          message:
            'The app runs as a child of this script, so `SIGTERM` stops the script and not the app, which is then killed with its requests. Start it with `exec`, which puts it in the place of the shell.',
          fixes: () => (isBelow(command, context) ? [] : [withExec(span)]),
        },
      ];
    });
  },
});

/** Whether something else depends on how the command ends, or goes on beside it. */
function isJoined(command: Command, { commands }: CommandLineFact): boolean {
  if (command.background || command.connector === '|' || command.connector === '||') return true;
  const next = commandBehind(command, commands);
  return next?.connector === '||' || next?.connector === '|';
}

/** In a subshell, `exec` would only replace that. */
function isBelow({ span }: Command, context: RuleContext): boolean {
  return context.regionsAt(span).some(({ type }) => type === 'subshell');
}

function withExec({ start }: Span): Fix {
  return { title: 'Start it with `exec`', safety: 'safe', edits: [{ start, end: start, text: 'exec ' }] };
}

function startsApp(command: Command): boolean {
  if (replacesShell(command)) return false;
  const [first, ...rest] = command.words;
  if (first && ARGUMENTS.test(first.raw)) return true;
  return LASTING.has(command.program) && !rest.some(({ text }) => text !== undefined && ENDING.test(text));
}
