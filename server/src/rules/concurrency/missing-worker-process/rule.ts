import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { packageName } from '../../../project/package-names';
import type { CommandLineFact } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { lineBreak, lineStart } from '../../../text/text';

/** A library for jobs that a process of its own works off. */
interface Queue {
  readonly name: string;
  /** What a command that works the jobs off looks like. */
  readonly worker: RegExp;
  /** The line that starts a worker; `{app}` is the package that the web server is given. */
  readonly command: string;
}

const RAKE = (task: string) => new RegExp(`\\b${task}\\b`);
/** By the name of the dependency. Queues that usually work inside the web process are not here. */
const QUEUES: Readonly<Record<string, Queue>> = {
  celery: { name: 'Celery', worker: /\bcelery\b.*\bworker\b/, command: 'celery -A {app} worker' },
  rq: { name: 'RQ', worker: /\brq(?:worker)?\b.*|\brqworker\b/, command: 'rq worker --url $REDIS_URL' },
  dramatiq: { name: 'Dramatiq', worker: /\bdramatiq\b|rundramatiq/, command: 'dramatiq {app}' },
  sidekiq: { name: 'Sidekiq', worker: /\bsidekiq(?:swarm)?\b/, command: 'bundle exec sidekiq' },
  resque: { name: 'Resque', worker: RAKE('resque:work(?:ers)?'), command: 'bundle exec rake resque:work' },
  delayed_job: {
    name: 'Delayed Job',
    worker: /\bjobs:work\b|\bdelayed_job\b/,
    command: 'bundle exec rake jobs:work',
  },
  delayed_job_active_record: {
    name: 'Delayed Job',
    worker: /\bjobs:work\b|\bdelayed_job\b/,
    command: 'bundle exec rake jobs:work',
  },
  'laravel/horizon': {
    name: 'Horizon',
    worker: /\bartisan\s+(?:horizon|queue:(?:work|listen))/,
    command: 'php artisan horizon',
  },
};
/** A command that may start a worker in a way that is not to be seen. */
const OPAQUE =
  /\.sh\b|entrypoint|\bmake\b|supervisord|foreman|honcho|\b(?:npm|yarn|pnpm)\b|worker|jobs?\b|queue/i;

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
    const commands = processes.map(({ command }) => writtenCommand(command));
    if (commands.some((line) => queue.worker.test(line) || OPAQUE.test(line))) return undefined;
    if (processes.some(({ name }) => name !== undefined && /work|job|queue|celery|sidekiq/i.test(name)))
      return undefined;
    return {
      span: fact.span,
      message: `The project depends on ${queue.name}, but no process type works off its jobs: what is put into the queue waits there for ever. Add a \`worker:\` line.`,
      related: context.project.declared
        .filter((dependency) => QUEUES[packageName(dependency)] === queue)
        .slice(0, 1)
        .map(({ place }) => ({ ...place, message: `${queue.name} is declared here.` })),
      fixes: (site) => fixes(fact, queue, site),
    };
  },
});

function queueOf({ project }: RuleContext): Queue | undefined {
  for (const dependency of project.declared) {
    const name = packageName(dependency);
    if (dependency.group === 'production' && Object.hasOwn(QUEUES, name)) return QUEUES[name];
  }
  return undefined;
}

function writtenCommand({ commands }: CommandLineFact): string {
  return commands.flatMap(({ words }) => words.map(({ text, raw }) => text ?? raw)).join(' ');
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

/** `shop` of `gunicorn shop.wsgi:application`. */
function appOf({ commands }: CommandLineFact): string | undefined {
  for (const command of commands) {
    const { program, words } = launched(command);
    if (!/^(?:gunicorn|uvicorn|hypercorn|daphne)$/.test(program)) continue;
    for (const { text = '' } of words.slice(1)) {
      const app = /^([A-Za-z_]\w*)(?:\.[\w.]+)?(?::\w+)?$/.exec(text)?.[1];
      if (app !== undefined && /[.:]/.test(text)) return app;
    }
  }
  return undefined;
}
