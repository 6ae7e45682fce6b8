import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { packageName } from '../../../project/package-names';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { programName } from '../../../shell/shell-words';
import { lineBreak, lineStart } from '../../../text/text';
import { type Queue, queueNamed, worksOff } from './queues';

/** Processes whose name says that they work jobs off. */
const WORKS = /work|job|queue|celery|sidekiq/i;
/** What starts processes that are named elsewhere. */
const STARTERS: ReadonlySet<string> = new Set([
  'make',
  'supervisord',
  'foreman',
  'honcho',
  'npm',
  'yarn',
  'pnpm',
]);
/** A word of a command that may start a worker in a way that is not to be seen. */
const OPAQUE = /\.sh$|entrypoint|worker|jobs?\b|queue/i;

export default rule({
  id: 'concurrency/missing-worker-process',
  title: 'Jobs without a worker process',
  severity: 'information',

  kinds: ['app'],
  dialects: { command: ['procfile'] },

  command(fact, context) {
    if (fact.label !== 'web') return undefined;
    const queue = queueOf(context);
    if (!queue) return undefined;
    // Any other file may say that the worker runs elsewhere: Compose, a manifest, a unit of systemd.
    const { processes } = context.project;
    if (processes.some(({ name }) => name !== undefined && WORKS.test(name))) return undefined;
    const commands = processes.flatMap(({ command }) => command.commands);
    if (commands.some((command) => worksOff(command, queue) || isOpaque(command))) return undefined;
    return {
      span: fact.span,
      message: `The project depends on ${queue.name}, but no process type works off its jobs: what is put into the queue waits there for ever. Add a \`worker:\` line.`,
      related: context.project.declared
        .filter((dependency) => queueNamed(packageName(dependency)) === queue)
        .slice(0, 1)
        .map(({ place }) => ({ ...place, message: `${queue.name} is declared here.` })),
      fixes: (site) => fixes(fact, queue, site),
    };
  },
});

function queueOf({ project }: RuleContext): Queue | undefined {
  for (const dependency of project.declared) {
    const queue = dependency.group === 'production' ? queueNamed(packageName(dependency)) : undefined;
    if (queue) return queue;
  }
  return undefined;
}

function isOpaque({ words }: Command): boolean {
  return words.some(({ text, raw }) => STARTERS.has(programName(text ?? raw)) || OPAQUE.test(text ?? raw));
}

function fixes(fact: CommandLineFact, queue: Queue, { text }: FixContext): readonly Fix[] {
  const app = appOf(fact);
  if (queue.command.includes('{app}') && app === undefined) return [];
  const command = queue.command.replace('{app}', app ?? '');
  const eol = lineBreak(text);
  const next = text.indexOf('\n', lineStart(text, fact.span.start));
  const edit =
    next === -1
      ? { start: text.length, end: text.length, text: `${eol}worker: ${command}` }
      : { start: next + 1, end: next + 1, text: `worker: ${command}${eol}` };
  return [{ title: 'Add a `worker:` process', safety: 'suggested', edits: [edit] }];
}

const SERVERS: ReadonlySet<string> = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'daphne']);

/** `shop` of `gunicorn shop.wsgi:application`. */
function appOf({ commands }: CommandLineFact): string | undefined {
  for (const command of commands) {
    const { program, words } = launched(command);
    if (!SERVERS.has(program)) continue;
    for (const { text = '' } of words.slice(1)) {
      const app = /^([A-Za-z_]\w*)(?:\.[\w.]+)?(?::\w+)?$/.exec(text)?.[1];
      if (app !== undefined && /[.:]/.test(text)) return app;
    }
  }
  return undefined;
}
