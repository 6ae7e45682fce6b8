import { rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Command } from '../../../semantics/facts';
import { blocksAround } from '../../../shell/blocks';

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
  /^(?:migrate|makemigrations|collectstatic|createsuperuser|loaddata|seed|db:.*|assets:.*|build|ci|install|check|test|lint|generate|version|--version|-v)$/;

export default rule({
  id: 'disposability/entrypoint-without-exec',
  title: 'App started below a shell',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    const last = fact.commands.at(-1);
    if (fact.dialect !== 'shell' || fact.role !== 'start' || !last) return undefined;
    // A script that waits for signals itself passes them on.
    const handles = fact.commands.some(({ program, words }) => program === 'trap' && words.length > 2);
    if (handles || !startsApp(last)) return undefined;
    if (last.background || last.connector === '|' || last.connector === '||') return undefined;
    if (blocksAround(context.text, last.span.start).some((block) => block === 'loop' || block === 'function'))
      return undefined;
    const span = commandSpan(last);
    return {
      span,
      message:
        'The app runs as a child of this script, so `SIGTERM` stops the script and not the app, which is then killed with its requests. Start it with `exec`, which puts it in the place of the shell.',
      fixes: () => [
        {
          title: 'Start it with `exec`',
          safety: 'safe',
          edits: [{ start: span.start, end: span.start, text: 'exec ' }],
        },
      ],
    };
  },
});

function startsApp({ words, wrappers, program }: Command): boolean {
  if (wrappers.some(({ text }) => text === 'exec')) return false;
  const [first, ...rest] = words;
  if (first && ARGUMENTS.test(first.raw)) return true;
  return LASTING.has(program) && !rest.some(({ text }) => text !== undefined && ENDING.test(text));
}
