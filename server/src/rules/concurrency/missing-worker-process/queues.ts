import { toolOf } from '../../../knowledge/programs/tools';
import type { Command } from '../../../semantics/facts';

/** A library for jobs that a process of its own works off. */
export interface Queue {
  readonly name: string;
  /** Programs that are workers, and tasks with which other programs are. */
  readonly worker: { readonly programs?: readonly string[]; readonly tasks?: readonly string[] };
  /** The line that starts a worker; `{app}` is the package that the web server is given. */
  readonly command: string;
}

const delayedJob: Queue = {
  name: 'Delayed Job',
  worker: { programs: ['delayed_job'], tasks: ['jobs:work', 'jobs:workoff'] },
  command: 'bundle exec rake jobs:work',
};
/** By the name of the dependency. Queues that usually work inside the web process are not here. */
const QUEUES: Readonly<Record<string, Queue>> = {
  celery: { name: 'Celery', worker: { tasks: ['worker'] }, command: 'celery -A {app} worker' },
  rq: {
    name: 'RQ',
    worker: { programs: ['rq', 'rqworker'], tasks: ['rqworker'] },
    command: 'rq worker --url $REDIS_URL',
  },
  dramatiq: {
    name: 'Dramatiq',
    worker: { programs: ['dramatiq', 'dramatiq-gevent'], tasks: ['rundramatiq'] },
    command: 'dramatiq {app}',
  },
  sidekiq: {
    name: 'Sidekiq',
    worker: { programs: ['sidekiq', 'sidekiqswarm'] },
    command: 'bundle exec sidekiq',
  },
  resque: {
    name: 'Resque',
    worker: { programs: ['resque'], tasks: ['resque:work', 'resque:workers'] },
    command: 'bundle exec rake resque:work',
  },
  delayed_job: delayedJob,
  delayed_job_active_record: delayedJob,
  'laravel/horizon': {
    name: 'Horizon',
    worker: { tasks: ['horizon', 'queue:work', 'queue:listen'] },
    command: 'php artisan horizon',
  },
};

/** The queue that a dependency is, if it is one. */
export function queueNamed(dependency: string): Queue | undefined {
  return Object.hasOwn(QUEUES, dependency) ? QUEUES[dependency] : undefined;
}

/** Whether a command starts a worker of a queue. */
export function worksOff(command: Command, { worker: { programs = [], tasks = [] } }: Queue): boolean {
  const { name, operands } = toolOf(command);
  return programs.includes(name) || operands.some((operand) => tasks.includes(operand));
}
